"""Run a command with DATABASE_URL naming a throw-away PostgreSQL cluster, which is removed afterwards.

Usage: scripts/with_postgres.py COMMAND [ARGUMENT ...]
"""

import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

ROLE = "kotokanava"


def programs() -> Path:
    """Return the folder of PostgreSQL's programs; end with one clear line when there is none."""
    if on_path := shutil.which("initdb"):
        return Path(on_path).resolve().parent
    folders = Path("/usr/lib/postgresql").glob("*/bin")
    versions = [folder for folder in folders if (folder / "initdb").exists() and folder.parent.name.isdigit()]
    if not versions:
        sys.exit("No PostgreSQL found. On Debian and Ubuntu: apt-get install postgresql")
    return max(versions, key=lambda folder: int(folder.parent.name))


def owner() -> dict:
    """Return the arguments that run a program as somebody else when we are root, whom PostgreSQL refuses."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
    sys.exit("PostgreSQL refuses to run as root, and this machine has neither a user postgres nor nobody.")


def main() -> int:
    """Make the cluster, run the command, remove the cluster; return the command's exit status."""
    if not sys.argv[1:]:
        sys.exit(__doc__)
    signal.signal(signal.SIGTERM, lambda *_args: sys.exit(143))
    bin_dir, as_owner = programs(), owner()
    # Not TMPDIR: a socket's path may have 107 characters, and in a URL it is read in lower case.
    home = Path(tempfile.mkdtemp(prefix="kotokanava-pg-", dir="/tmp"))
    data = home / "data"

    def run(program: str, *arguments: str) -> None:
        done = subprocess.run([bin_dir / program, *arguments], cwd=home, capture_output=True, text=True, **as_owner)
        if done.returncode:
            log = home / "log"
            sys.exit(f"PostgreSQL’s {program} failed: {done.stderr}{log.read_text() if log.exists() else ''}")

    try:
        if as_owner:
            os.chown(home, as_owner["user"], as_owner["group"])
        run("initdb", "-D", str(data), "-U", ROLE, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
        # No network, and no care for power cuts: nobody needs this data afterwards.
        options = f"-k {home} -c listen_addresses='' -c fsync=off -c full_page_writes=off -c synchronous_commit=off"
        run("pg_ctl", "start", "-w", "-D", str(data), "-l", str(home / "log"), "-o", options)
        run("createdb", "-h", str(home), "-U", ROLE, ROLE)
        url = f"postgres://{ROLE}@{str(home).replace('/', '%2F')}/{ROLE}"
        return subprocess.run(sys.argv[1:], env={**os.environ, "DATABASE_URL": url}).returncode
    except KeyboardInterrupt:
        return 130
    finally:
        if (data / "postmaster.pid").exists():
            subprocess.run([bin_dir / "pg_ctl", "stop", "-D", data, "-m", "immediate"], capture_output=True, **as_owner)
        shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
