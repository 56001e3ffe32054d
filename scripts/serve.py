"""Serve the site with its sample content, together with a worker: what `make demo` runs.

Ctrl-C or SIGTERM ends both. When one of them dies the other is ended too.
"""

import argparse
import http.client
import os
import secrets
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HOST = "127.0.0.1"
PATIENCE = 15  # seconds that a process gets to end by itself


def read_port(text: str) -> int:
    """Return the port that `text` names; end with one clear line when it names none."""
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 65536):
        sys.exit(f"PORT={text} is not a port. Give a number from 1 to 65535, such as: make demo PORT=8001")
    return int(text)


def require_free(port: int) -> None:
    """End with one clear line when nobody may listen at `port` or somebody else does."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            reason = "is in use by another program" if not isinstance(error, PermissionError) else "needs more rights"
            sys.exit(f"The port {port} {reason}. Choose another one, such as: make demo PORT={other_port(port)}")


def other_port(port: int) -> int:
    """Suggest a port that is not the one given."""
    return port + 1 if 1024 <= port < 65535 else 8001


def write_secret(data_dir: Path) -> None:
    """Write a secret key for this machine alone, unless there is one."""
    data_dir.mkdir(parents=True, exist_ok=True)
    file = data_dir / "secret-key"
    if not file.exists() or not file.stat().st_size:
        file.unlink(missing_ok=True)
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as stream:
            stream.write(secrets.token_urlsafe(60) + "\n")


def is_serving(port: int) -> bool:
    """Tell whether the web server answers yet."""
    connection = http.client.HTTPConnection(HOST, port, timeout=5)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


class Processes:
    """The programs started here, each with a name that people understand."""

    def __init__(self, environment: dict[str, str]):
        self.environment = environment
        self.running: dict[str, subprocess.Popen] = {}
        self.stopping = threading.Event()

    def start(self, name: str, *command: str) -> subprocess.Popen:
        """Start a program of the project's own Python."""
        process = subprocess.Popen([sys.executable, *command], cwd=ROOT, env=self.environment)
        self.running[name] = process
        return process

    def dead(self) -> str | None:
        """Say which program ended by itself, if one did."""
        for name, process in self.running.items():
            if process.poll() is not None:
                return f"The {name} ended by itself (status {process.returncode})"
        return None

    def end(self) -> None:
        """Ask all to end, and end those that do not."""
        for process in self.running.values():
            if process.poll() is None:
                process.terminate()
        deadline = time.monotonic() + PATIENCE
        for process in self.running.values():
            try:
                process.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def serve(processes: Processes, port: int) -> int:
    """Prepare the site, serve it until told to stop, and return the exit status."""
    preparing = processes.start("preparation", "manage.py", "demo")
    while preparing.poll() is None:
        if processes.stopping.wait(0.05):
            return 0
    if preparing.returncode:
        return 1  # it has said why
    del processes.running["preparation"]

    processes.start("web server", "-m", "gunicorn", "--bind", f"{HOST}:{port}", "--log-level", "warning")
    while not processes.stopping.wait(0.1):
        if why := processes.dead():
            print(f"{why}: ending the rest too.", file=sys.stderr, flush=True)
            return 1
        # The worker comes second, so that the first page is there as soon as can be.
        if "worker" not in processes.running and is_serving(port):
            processes.start("worker", "manage.py", "worker")
            address = processes.environment["BASE_URL"]
            print(f"\nServing {address}/ with a worker beside it. Ctrl-C ends both.", flush=True)
    return 0


def main() -> int:
    """Read the command line and serve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", default="8000")
    parser.add_argument("--check", action="store_true", help="only check that the port is free")
    options = parser.parse_args()
    port = read_port(options.port)
    require_free(port)
    if options.check:
        return 0

    environment = dict(os.environ, BASE_URL=f"http://{HOST}:{port}", PYTHONUNBUFFERED="1")
    environment.pop("DEBUG", None)  # production settings, as a real site has them
    environment.setdefault("WEB_CONCURRENCY", "2")
    if not environment.get("SECRET_KEY"):
        try:
            write_secret(Path(environment.get("DATA_DIR") or ROOT / "var"))
        except OSError as error:
            sys.exit(f"Cannot write the secret key into DATA_DIR: {error}")
    processes = Processes(environment)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_args: processes.stopping.set())
    try:
        return serve(processes, port)
    finally:
        processes.end()


if __name__ == "__main__":
    sys.exit(main())
