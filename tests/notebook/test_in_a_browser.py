"""The pad in a real browser that reaches this machine alone; skipped where there is none, or no notebook server.

`DIGITPAD_BROWSER=1` with chromium, chromium-driver, selenium, notebook and marimo; pictures go to `DIGITPAD_PICTURES`.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(
    not os.environ.get("DIGITPAD_BROWSER") or shutil.which("chromedriver") is None,
    reason="starts a browser and two servers: DIGITPAD_BROWSER=1",
)
PATIENCE = 240
CELLS = (
    "from digitpad.notebook import Pad\npad = Pad()\npad",
    "print('got', pad.y.tolist(), pad.X.shape, pad.image.sum())",
)
MARIMO = """
import marimo
app = marimo.App()

@app.cell
def _():
    import marimo as mo
    from digitpad.notebook import Pad
    pad = mo.ui.anywidget(Pad())
    pad
    return mo, pad

@app.cell
def _(mo, pad):
    pad.value
    mo.plain_text(f"got {pad.widget.y.tolist()} {pad.widget.X.shape} {pad.widget.image.sum():.0f}")
    return
"""


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def browser(request: pytest.FixtureRequest) -> Iterator[Any]:
    """Chromium, for which every name but this machine's leads nowhere, and every address goes to a closed proxy."""
    webdriver = pytest.importorskip("selenium.webdriver")
    options = webdriver.ChromeOptions()
    for argument in (
        "--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1000,900", "--force-device-scale-factor=1",
        "--proxy-server=127.0.0.1:9", "--proxy-bypass-list=127.0.0.1",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ):  # fmt: skip
        options.add_argument(argument)
    if request.param:
        options.add_argument("--force-dark-mode")
        options.add_argument("--blink-settings=preferredColorScheme=0")
    driver = webdriver.Chrome(options, webdriver.ChromeService(shutil.which("chromedriver")))
    driver.is_dark = request.param
    yield driver
    driver.quit()


def free_port() -> int:
    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))
        return int(made.getsockname()[1])


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., int]]:
    """Start a server of this environment on a port of its own; it ends with the test."""
    started = []

    def start(module: str, *words: str) -> int:
        port = free_port()
        told = [word.format(port=port, folder=tmp_path) for word in words]
        environment = {**os.environ, "HOME": str(tmp_path), "JUPYTER_CONFIG_DIR": str(tmp_path / "jupyter")}
        command = [sys.executable, "-m", module, *told]
        with (tmp_path / "log").open("w") as log:
            started.append(subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=log, stderr=log))
        return port

    yield start
    for server in started:
        server.terminate()
        server.wait(20)


def wait(browser: Any, found: Callable[[Any], Any]) -> Any:
    from selenium.common.exceptions import WebDriverException
    from selenium.webdriver.support.ui import WebDriverWait

    return WebDriverWait(browser, PATIENCE, 0.3, (WebDriverException,)).until(found)


def in_page(script: str) -> Callable[[Any], Any]:
    """The answer of a script that can look into shadow trees with `find(css)`."""
    find = """
        const find = css => { const look = root => root.querySelector(css) || [...root.querySelectorAll("*")]
            .filter(node => node.shadowRoot).map(node => look(node.shadowRoot)).find(Boolean); return look(document) };
    """
    return lambda browser: browser.execute_script(find + script)


def get(browser: Any, address: str) -> None:
    """Once the server listens."""

    def there(driver: Any) -> bool:
        driver.get(address)
        return "127.0.0.1" in driver.current_url and "ERR_" not in driver.page_source

    wait(browser, there)


def draw_and_keep(browser: Any) -> None:
    """A 7 with the mouse, read, then kept by its key."""
    from selenium.webdriver.common.action_chains import ActionChains

    canvas = wait(browser, in_page("return find('.digitpad canvas')"))
    browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", canvas)
    moves = ActionChains(browser, duration=20).move_to_element_with_offset(canvas, -60, -90).click_and_hold()
    for x, y in ((60, 0), (60, 0), (-20, 60), (-20, 60), (-20, 60)):
        moves.move_by_offset(x, y)
    moves.release().perform()
    wait(browser, in_page("return find('.digitpad-says').textContent.startsWith('7, ')"))
    assert in_page("return find('.digitpad').dataset.look")(browser) == ("dark" if browser.is_dark else "light")


def picture(browser: Any, name: str) -> None:
    if folder := os.environ.get("DIGITPAD_PICTURES"):
        browser.save_screenshot(str(Path(folder) / f"{name}-{'dark' if browser.is_dark else 'light'}.png"))


def keep_by_key(browser: Any) -> None:
    from selenium.webdriver.common.action_chains import ActionChains

    ActionChains(browser).send_keys("7").perform()
    wait(browser, in_page("return find('.digitpad').innerText.includes('1 sample kept')"))


def test_in_jupyter(browser: Any, serve: Callable[..., int], tmp_path: Path) -> None:
    pytest.importorskip("notebook")
    cells = [
        {"cell_type": "code", "id": f"c{i}", "metadata": {}, "execution_count": None, "outputs": [], "source": source}
        for i, source in enumerate(CELLS)
    ]
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    content = {"cells": cells, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}
    (tmp_path / "pad.ipynb").write_text(json.dumps(content))
    if browser.is_dark:
        look = tmp_path / "jupyter" / "lab" / "user-settings" / "@jupyterlab" / "apputils-extension"
        look.mkdir(parents=True)
        (look / "themes.jupyterlab-settings").write_text('{"theme": "JupyterLab Dark"}')
    options = ("--ServerApp.port={port}", "--ServerApp.ip=127.0.0.1", "--no-browser", "--allow-root")
    port = serve("notebook", *options, "--IdentityProvider.token=", "--ServerApp.password=")
    get(browser, f"http://127.0.0.1:{port}/notebooks/pad.ipynb")
    wait(browser, in_page("return find('.jp-Notebook-ExecutionIndicator[data-status=idle]')"))
    run_cell(browser, 0, "return find('.digitpad canvas')")
    draw_and_keep(browser)
    picture(browser, "jupyter")
    keep_by_key(browser)
    run_cell(browser, 1, "return document.body.innerText.includes('got [7] (1, 64) 0')")


def run_cell(browser: Any, number: int, found: str) -> None:
    """Run a cell until `found` is there: a page that is still being dressed may lose the first keys."""
    from selenium.common.exceptions import WebDriverException
    from selenium.webdriver.common.action_chains import ActionChains
    from selenium.webdriver.common.keys import Keys
    from selenium.webdriver.support.ui import WebDriverWait

    def done(driver: Any) -> Any:
        if answer := in_page(found)(driver):
            return answer
        in_page(f"return document.querySelectorAll('.jp-CodeCell .cm-content')[{number}]")(driver).click()
        ActionChains(driver).key_down(Keys.CONTROL).send_keys(Keys.ENTER).key_up(Keys.CONTROL).perform()
        return None

    WebDriverWait(browser, PATIENCE, 15, (WebDriverException, AttributeError)).until(done)


def test_in_marimo(browser: Any, serve: Callable[..., int], tmp_path: Path) -> None:
    pytest.importorskip("marimo")
    (tmp_path / "pad.py").write_text(MARIMO)
    if browser.is_dark:
        (tmp_path / ".marimo.toml").write_text('[display]\ntheme = "dark"\n')
    port = serve("marimo", "run", "pad.py", "--headless", "--no-token", "--host", "127.0.0.1", "--port", "{port}")
    get(browser, f"http://127.0.0.1:{port}/")
    draw_and_keep(browser)
    picture(browser, "marimo")
    keep_by_key(browser)
    wait(browser, in_page("return document.body.innerText.includes('got [7] (1, 64) 0')"))
