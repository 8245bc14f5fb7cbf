"""`digitpad completion SHELL`: prints the script that lets a shell complete commands, options and files."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from digitpad.cli.command import Command

SHELLS = ("bash", "zsh", "fish")


def configure(parser: ArgumentParser) -> None:
    parser.add_argument("shell", metavar="SHELL", choices=SHELLS, help="bash, zsh or fish")


def run(args: Namespace) -> int:
    import shtab

    from digitpad.cli.table import command_parser

    parser = command_parser()
    _complete_files(parser)
    print(shtab.complete(parser, shell=args.shell))
    return 0


def _complete_files(parser: ArgumentParser) -> None:
    """Let arguments be completed by names of files and folders where their metavar says that they are such."""
    import shtab

    for action in parser._actions:  # argparse has no public way to walk its arguments
        metavar = str(action.metavar)
        if metavar == "DIR":
            action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]
        elif metavar == "DATA" or "FILE" in metavar:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif isinstance(action.choices, dict):
            for command in action.choices.values():
                _complete_files(command)


COMMAND = Command(
    "completion",
    "print the completion script of a shell",
    configure,
    run,
    (
        'eval "$(digitpad completion bash)"                  in ~/.bashrc',
        'eval "$(digitpad completion zsh)"                   in ~/.zshrc, after compinit',
        "digitpad completion fish > ~/.config/fish/completions/digitpad.fish",
    ),
)
