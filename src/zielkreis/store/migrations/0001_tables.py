"""The first tables, as Django writes such a step down."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="AuthorityRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("first_day", models.DateField(null=True)),
                ("last_day", models.DateField(null=True)),
                ("authority", models.CharField(max_length=80)),
                ("kind", models.CharField(max_length=40)),
                ("name", models.CharField(max_length=300)),
                ("short_name", models.CharField(max_length=120)),
                ("form", models.CharField(max_length=10)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Entry",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("matter", models.CharField(max_length=80)),
                ("audience", models.CharField(max_length=20)),
                ("seq", models.PositiveIntegerField()),
                ("kind", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("by", models.CharField(max_length=40)),
                ("digest", models.CharField(max_length=64)),
                ("link", models.CharField(max_length=64)),
            ],
            options={
                "ordering": ("matter", "audience", "seq"),
            },
        ),
        migrations.CreateModel(
            name="DueRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("item", models.CharField(max_length=20)),
                ("what", models.TextField()),
                ("owed_by", models.TextField()),
                ("owed_to", models.TextField()),
                ("due_on", models.DateField()),
                ("settled_on", models.DateField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name="InnerApprovalRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("first_day", models.DateField(null=True)),
                ("last_day", models.DateField(null=True)),
                ("authority", models.CharField(max_length=80)),
                ("kind", models.CharField(max_length=40)),
                ("body", models.CharField(max_length=300)),
                ("matter", models.CharField(max_length=300)),
                ("norm", models.CharField(max_length=200)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MatterRow",
            fields=[
                ("id", models.CharField(max_length=80, primary_key=True, serialize=False)),
                ("title", models.TextField()),
                ("year", models.PositiveIntegerField(null=True)),
                ("types", models.CharField(max_length=40)),
                ("house", models.CharField(max_length=80)),
                ("other_parties", models.TextField()),
                ("opened_on", models.DateField()),
                ("versions", models.PositiveIntegerField()),
                ("newest", models.CharField(max_length=64)),
                ("demands_open", models.PositiveIntegerField()),
                ("demands_promised", models.PositiveIntegerField()),
                ("demands_in_all", models.PositiveIntegerField()),
                ("next_due", models.DateField(null=True)),
                ("changed_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="PersonName",
            fields=[
                ("pseudonym", models.CharField(max_length=40, primary_key=True, serialize=False)),
                ("name", models.CharField(max_length=200)),
            ],
        ),
        migrations.CreateModel(
            name="ReadingRow",
            fields=[
                ("id", models.CharField(max_length=40, primary_key=True, serialize=False)),
                ("matter", models.CharField(max_length=80)),
                ("file", models.CharField(max_length=64)),
                ("name", models.CharField(max_length=255)),
                ("order", models.TextField()),
                ("by", models.CharField(max_length=40)),
                ("state", models.CharField(max_length=20)),
                ("step", models.CharField(max_length=200)),
                ("fault", models.TextField()),
                ("began_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name="RepresentativeRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("first_day", models.DateField(null=True)),
                ("last_day", models.DateField(null=True)),
                ("authority", models.CharField(max_length=80)),
                ("function", models.CharField(max_length=200)),
                ("proof", models.TextField()),
                ("person", models.CharField(max_length=40)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="StoredFile",
            fields=[
                ("digest", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("size_bytes", models.PositiveBigIntegerField()),
                ("data", models.BinaryField()),
            ],
        ),
        migrations.CreateModel(
            name="TieRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("first_day", models.DateField(null=True)),
                ("last_day", models.DateField(null=True)),
                ("subject", models.CharField(max_length=80)),
                ("kind", models.CharField(max_length=40)),
                ("other", models.CharField(max_length=80)),
                ("norm", models.CharField(max_length=200)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Account",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("house", models.CharField(max_length=80)),
                ("pseudonym", models.CharField(max_length=40, unique=True)),
                (
                    "user",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="account",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="CheckRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("matter", models.CharField(max_length=80)),
                ("file", models.CharField(max_length=64)),
                ("version", models.CharField(max_length=64)),
                ("law_day", models.DateField()),
                ("law_day_stated", models.BooleanField()),
                ("type_stated", models.CharField(max_length=10)),
                ("tracked", models.CharField(max_length=20)),
                ("profile", models.CharField(max_length=80)),
                ("program_version", models.CharField(max_length=40)),
                ("made_at", models.DateTimeField()),
                ("checked", models.BinaryField()),
                ("document", models.BinaryField()),
            ],
            options={
                "indexes": [models.Index(fields=["matter", "file", "-made_at"], name="check_of_file")],
            },
        ),
        migrations.CreateModel(
            name="Contents",
            fields=[
                (
                    "entry",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="contents",
                        serialize=False,
                        to="store.entry",
                    ),
                ),
                ("payload", models.TextField()),
                ("salt", models.CharField(max_length=64)),
            ],
        ),
        migrations.AddConstraint(
            model_name="entry",
            constraint=models.UniqueConstraint(
                fields=("matter", "audience", "seq"), name="one_entry_a_number"
            ),
        ),
        migrations.AddIndex(
            model_name="matterrow",
            index=models.Index(fields=["-changed_at"], name="matter_by_change"),
        ),
        migrations.AddIndex(
            model_name="matterrow",
            index=models.Index(fields=["house", "-changed_at"], name="matter_of_house"),
        ),
        migrations.AddField(
            model_name="duerow",
            name="matter",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="due", to="store.matterrow"
            ),
        ),
        migrations.AddIndex(
            model_name="readingrow",
            index=models.Index(fields=["state", "began_at"], name="reading_by_state"),
        ),
        migrations.AddIndex(
            model_name="duerow",
            index=models.Index(fields=["settled_on", "due_on"], name="due_by_day"),
        ),
        migrations.AddConstraint(
            model_name="duerow",
            constraint=models.UniqueConstraint(fields=("matter", "item"), name="one_row_a_due_item"),
        ),
    ]
