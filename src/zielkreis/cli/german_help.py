"""Help in German: the words that typer itself would say in English."""

from typing import Any

from typer.core import TyperCommand, TyperGroup

from zielkreis.cli.output import deliver

_REQUIRED = "  [required]"
_ENGLISH = {"[default: ": "[sonst: ", "[env var: ": "[Umgebungsvariable: ", "; default: ": "; sonst: "}


class GermanCommand(TyperCommand):
    """A command whose help is German."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """The line that shows how to call it."""
        _write_usage(self, ctx, formatter)

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Arguments and options with what they mean."""
        _write_parameters(self, ctx, formatter)

    def get_help_option(self, ctx: Any) -> Any:
        """The option ``--help`` in German."""
        return _in_german(super().get_help_option(ctx))


class GermanGroup(TyperGroup):
    """The program itself, whose help lists the commands in German."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """The line that shows how to call it."""
        _write_usage(self, ctx, formatter)

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Commands first, then options."""
        rows = [
            (name, command.get_short_help_str(formatter.width))
            for name in self.list_commands(ctx)
            if (command := self.get_command(ctx, name)) is not None
        ]
        with formatter.section("Befehle"):
            formatter.write_dl(rows)
        _write_parameters(self, ctx, formatter)

    def get_help_option(self, ctx: Any) -> Any:
        """The option ``--help`` in German."""
        return _in_german(super().get_help_option(ctx))


def _write_usage(command: Any, ctx: Any, formatter: Any) -> None:
    arguments = [
        parameter.metavar if parameter.required else f"[{parameter.metavar}]"
        for parameter in command.get_params(ctx)
        if parameter.param_type_name == "argument"
    ]
    pieces = (command.options_metavar, getattr(command, "subcommand_metavar", ""), *arguments)
    formatter.write_usage(ctx.command_path, " ".join(filter(None, pieces)), prefix="Aufruf: ")


def _write_parameters(command: Any, ctx: Any, formatter: Any) -> None:
    rows: dict[str, list[tuple[str, str]]] = {"argument": [], "option": []}
    for parameter in command.get_params(ctx):
        record = parameter.get_help_record(ctx)
        if record is not None:
            kind = parameter.param_type_name
            name = parameter.metavar if kind == "argument" else record[0]
            rows[kind].append((name, _translated(record[1])))
    for kind, heading in (("argument", "Angaben"), ("option", "Optionen")):
        if rows[kind]:
            with formatter.section(heading):
                formatter.write_dl(rows[kind])


def _translated(help_text: str) -> str:
    words = help_text.removesuffix(_REQUIRED)
    for english, german in _ENGLISH.items():
        words = words.replace(english, german)
    return words


def _in_german(option: Any) -> Any:
    if option is not None:
        option.help = "Diese Hilfe zeigen."
        option.callback = _show_help
    return option


def _show_help(ctx: Any, _parameter: Any, wanted: bool) -> None:  # noqa: FBT001 - the signature is click's
    # A result like any other: the output may be full, closed, or read to its half.
    if wanted and not ctx.resilient_parsing:
        deliver([ctx.get_help(), "\n"], None)
        ctx.exit()
