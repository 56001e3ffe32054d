"""How gunicorn serves the site; read by a plain `gunicorn` in this folder. Options on its command line win.

https://gunicorn.org/reference/settings/
"""

wsgi_app = "config.wsgi:application"
pythonpath = "site"

# Loaded once, before the workers are made: a wrong environment ends gunicorn with its one clear line
# instead of a worker that is started again and again, and the workers share the code's memory.
preload_app = True

# Threads, because browsers open connections that they do not use at once: each would hold a process.
# How many workers: the variable WEB_CONCURRENCY, which gunicorn reads itself.
worker_class = "gthread"
threads = 4

# Readiness files belong in memory: on a slow disk a worker would be taken for dead.
worker_tmp_dir = "/dev/shm"  # noqa: S108
graceful_timeout = 5

# It would be made in the home folder of whoever runs gunicorn.
control_socket_disable = True
