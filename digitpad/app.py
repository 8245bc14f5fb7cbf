"""Composition root of the window: paths, log, settings, session, window, exception hook."""

from __future__ import annotations

import logging
import os
import platform
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType

import digitpad.ui.plain_imports  # noqa: F401 - before the others

# isort: split
from PySide6.QtCore import QCoreApplication, QDir, QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler, qVersion
from PySide6.QtGui import QIcon, QPagedPaintDevice
from PySide6.QtWidgets import QApplication

from digitpad import __version__
from digitpad.core.errors import UserError
from digitpad.session import Session
from digitpad.storage.assets import asset_path
from digitpad.storage.files.log_file import LogFile
from digitpad.storage.profile import Profile
from digitpad.ui.graphics.painting import close_painters
from digitpad.ui.kit.i18n import install_translators
from digitpad.ui.kit.motion import Motion
from digitpad.ui.kit.theme import Theme
from digitpad.ui.sharing.paper import print_html, save_as_pdf
from digitpad.ui.state.freed_memory import keep_little
from digitpad.ui.state.settings import LANGUAGE, MOTION, THEME, Settings
from digitpad.ui.window.application import Application
from digitpad.ui.window.interrupt import Interrupts
from digitpad.ui.window.main_window import MainWindow

log = logging.getLogger("digitpad")

BY_SIGNAL = 128
"""Added to a signal's number, as shells have it."""
SWITCH_INTERVAL = 0.001
"""Seconds for which a reading in the background may hold the interpreter while the pen waits (Python's own: 0.005)."""
_IMPORTED = time.perf_counter()


def open_window(profile_folder: Path | None = None, set_path: Path | None = None) -> int:
    """Open the window and return the exit code once it is closed; UserError where there is no display."""
    check_display()
    keep_little()
    profile = Profile.open(profile_folder)
    start_log(profile.logs)
    app = make_application()
    window = make_window(app, profile, set_path)
    window.show()
    interrupts = Interrupts(window.end_session, window)
    app.commitDataRequest.connect(lambda _manager: window.keep())
    code = app.exec()
    interrupts.close()
    log.info("closed")
    return BY_SIGNAL + interrupts.came if interrupts.came else code


def check(profile_folder: Path | None = None, set_path: Path | None = None) -> int:
    """Open the real window, draw a digit with pointer events, check its reading, print one line; nothing is stored.

    UserError where the drawing is not read as what it is.
    """
    from digitpad.ui.window.self_check import draw_and_read

    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = make_application()
    window = make_window(app, Profile.open(profile_folder), set_path)
    window.keeps_settings = False
    window.show()
    app.processEvents()
    shown = seconds_since_start()
    try:
        outcome = draw_and_read(window)
    finally:
        window.close()
    print(
        f"digitpad {__version__}: window in {shown:.2f} s, a {outcome.label} drawn and read in "
        f"{outcome.milliseconds:.0f} ms; Python {platform.python_version()}, Qt {qVersion()} ({app.platformName()})"
    )
    return 0


def save_pdf(html: str, path: Path) -> None:
    """A page of HTML as PDF, for a command: without a window, and without a display."""
    _paint_pdf(path, partial(print_html, html))


def save_form(path: Path) -> None:
    """The form that asks for digits as PDF, likewise."""
    from digitpad.ui.sharing.form_page import print_form

    _paint_pdf(path, print_form)


def _paint_pdf(path: Path, paint: Callable[[QPagedPaintDevice], None]) -> None:
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication.instance() or make_application()
    save_as_pdf(str(path), paint)
    del app  # held until here: Qt cannot paint without it


def seconds_since_start() -> float:
    """Since this process began, where the system tells; else since this module was imported."""
    try:
        ticks = int(Path("/proc/self/stat").read_text().rsplit(")", 1)[1].split()[19])
        return float(Path("/proc/uptime").read_text().split()[0]) - ticks / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError):
        return time.perf_counter() - _IMPORTED


def make_application() -> Application:
    """Qt set up for ink: every pointer event arrives by itself, none is merged with the next."""
    QDir.addSearchPath("assets", str(asset_path("")))
    QDir.addSearchPath("icons", str(asset_path("icons")))
    qInstallMessageHandler(_on_qt_message)
    sys.setswitchinterval(SWITCH_INTERVAL)
    app = Application(["digitpad"])
    # After the application is there: its X11 side switches the merging of events on while it is made.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressTabletEvents, False)
    app.setApplicationName("digitpad")
    app.setApplicationDisplayName("digitpad")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("digitpad")
    app.setStyle("Fusion")
    app.setWindowIcon(QIcon("assets:icon.svg"))
    return app


def make_window(app: QApplication, profile: Profile, set_path: Path | None = None) -> MainWindow:
    """The window, not shown yet; its samples are opened in the background."""
    settings = Settings(profile.settings_path)
    install_translators(app, asset_path("translations"), settings.get(LANGUAGE))
    motion = Motion(app, settings.get(MOTION))
    window = MainWindow(settings, lambda: Session.open(profile, set_path), str(profile.logs))
    theme = Theme(app, settings.get(THEME))  # a style sheet that is there before is laid on a widget at each move
    settings.changed.connect(lambda key: theme.choose(settings.get(THEME)) if key == THEME.key else None)
    settings.changed.connect(lambda key: motion.choose(settings.get(MOTION)) if key == MOTION.key else None)
    settings.setParent(window)
    window.went_wrong.connect(log_exception)
    install_exception_hook(window)
    return window


def has_display() -> bool:
    """Whether Qt has somewhere to show a window (or was told to do without)."""
    names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def check_display() -> None:
    """UserError where a window cannot be opened."""
    if not has_display():
        raise UserError(
            "There is no display for the window here: “digitpad recognize FILE” reads drawings without one."
        )


def start_log(folder: Path) -> None:
    """Log to a rotating file in `folder`; a folder that cannot be written only costs the log."""
    log.setLevel(logging.INFO)
    try:
        log.addHandler(LogFile(folder, "digitpad.log"))
    except OSError:
        log.addHandler(logging.NullHandler())
    log.info("digitpad %s begins", __version__)


def log_exception(error: BaseException) -> None:
    """Log what went wrong through no fault of the person's, with its traceback."""
    log.error("unexpected: %s", error, exc_info=error)


def install_exception_hook(window: MainWindow) -> None:
    """An exception that nobody took is logged in full and shown in a sentence; the window lives on, its ink with it."""

    def hook(_kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        close_painters(trace)
        if isinstance(error, KeyboardInterrupt):
            window.close()
            return
        window.show_error(error.with_traceback(trace) if isinstance(error, Exception) else RuntimeError(str(error)))

    sys.excepthook = hook


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    levels = {QtMsgType.QtWarningMsg: logging.WARNING, QtMsgType.QtCriticalMsg: logging.ERROR}
    log.log(levels.get(kind, logging.ERROR if kind == QtMsgType.QtFatalMsg else logging.DEBUG), "Qt: %s", message)
