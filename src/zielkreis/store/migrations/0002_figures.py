"""The tables of figures, areas and mappings of columns."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0001_tables"),
    ]

    operations = [
        migrations.CreateModel(
            name="MembershipRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("area", models.CharField(max_length=16)),
                ("group", models.CharField(max_length=16)),
                ("first_day", models.DateField(null=True)),
                ("last_day", models.DateField(null=True)),
                ("source", models.TextField()),
            ],
        ),
        migrations.CreateModel(
            name="AreaRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("area", models.CharField(max_length=16)),
                ("kind", models.CharField(max_length=20)),
                ("name", models.TextField()),
                ("first_day", models.DateField(null=True)),
                ("last_day", models.DateField(null=True)),
                ("source", models.TextField()),
            ],
            options={
                "indexes": [models.Index(fields=["area"], name="area_by_number")],
            },
        ),
        migrations.CreateModel(
            name="FigureImportRow",
            fields=[
                ("id", models.CharField(max_length=40, primary_key=True, serialize=False)),
                ("origin", models.CharField(max_length=10)),
                ("file", models.CharField(max_length=64)),
                ("name", models.CharField(max_length=255)),
                ("sources", models.TextField()),
                ("area_names", models.TextField()),
                ("first_as_of", models.DateField()),
                ("last_as_of", models.DateField()),
                ("first", models.PositiveIntegerField()),
                ("last", models.PositiveIntegerField()),
                ("areas", models.PositiveIntegerField()),
                ("values", models.PositiveIntegerField()),
                ("suppressed", models.PositiveIntegerField()),
                ("missing", models.PositiveIntegerField()),
                ("owner", models.TextField()),
                ("evidence", models.TextField()),
                ("by", models.CharField(max_length=40)),
                ("at", models.DateTimeField()),
                ("withdrawn_by", models.CharField(max_length=40)),
                ("withdrawn_at", models.DateTimeField(null=True)),
                ("reason", models.TextField()),
            ],
            options={
                "indexes": [models.Index(fields=["-at"], name="import_by_time")],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("withdrawn_at", None)),
                        fields=("file", "origin"),
                        name="one_import_a_file",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="MappingRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("fingerprint", models.CharField(max_length=64)),
                ("head_rows", models.PositiveSmallIntegerField()),
                ("text", models.TextField()),
                ("by", models.CharField(max_length=40)),
                ("at", models.DateTimeField()),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("fingerprint", "head_rows"), name="one_mapping_a_head")
                ],
            },
        ),
        migrations.CreateModel(
            name="SeriesRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("area", models.CharField(max_length=16)),
                ("figure", models.CharField(max_length=120)),
                ("population", models.CharField(max_length=24)),
                ("kind", models.CharField(max_length=10)),
                ("status", models.CharField(max_length=12)),
                ("imputed", models.BooleanField()),
                ("as_of", models.DateField()),
                ("source", models.PositiveSmallIntegerField()),
                ("first", models.PositiveIntegerField()),
                ("last", models.PositiveIntegerField()),
                ("months", models.TextField()),
                ("place", models.CharField(max_length=200)),
                (
                    "of_import",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="series",
                        to="store.figureimportrow",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["area", "figure", "last"], name="series_of_area"),
                    models.Index(fields=["figure", "population", "last"], name="series_of_figure"),
                ],
            },
        ),
    ]
