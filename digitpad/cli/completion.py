"""`digitpad completion SHELL`: prints the script that lets a shell complete commands and options."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from digitpad.cli.command import Command

SHELLS = ("bash", "zsh", "fish")


def configure(parser: ArgumentParser) -> None:
    parser.add_argument("shell", metavar="SHELL", choices=SHELLS, help="bash, zsh or fish")


def run(args: Namespace) -> int:
    import shtab

    from digitpad.cli.table import command_parser

    print(shtab.complete(command_parser(), shell=args.shell))
    return 0


COMMAND = Command(
    "completion",
    "print the completion script of a shell",
    configure,
    run,
    (
        'eval "$(digitpad completion bash)"                  in ~/.bashrc',
        "digitpad completion fish > ~/.config/fish/completions/digitpad.fish",
    ),
)
