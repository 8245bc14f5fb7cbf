/* Preloaded by faults.py and every_write.py: at one chosen call below a folder it fails, or the process is killed.
   Calls: write, sync, truncate, rename, link, unlink, mkdir, flock, fcntl's locks, close, and open where it creates. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { ONCE_EIO, ONCE_FULL, ONCE_TORN, GONE, READ_ONLY, KILLED };

static char folder[4096];
static long left, seen, fired;
static int kind, armed;

void fault_arm(const char *where, long nth, int how) {
    strncpy(folder, where, sizeof folder - 1);
    left = nth; kind = how; seen = fired = 0; armed = 1;
}
void fault_disarm(void) { armed = 0; }
long fault_seen(void) { return seen; }
long fault_fired(void) { return fired; }

/* Is it this call's turn? Sets errno. */
static int fails_at(const char *path) {
    if (!armed || strncmp(path, folder, strlen(folder)) != 0) return 0;
    seen++;
    left--;
    if (left > 0 || (left < 0 && (kind < GONE || kind == KILLED))) return 0;
    fired++;
    if (kind == KILLED) kill(getpid(), SIGKILL);
    errno = kind == ONCE_FULL ? ENOSPC : kind == READ_ONLY ? EROFS : EIO;
    return 1;
}
static int fails(int fd) {
    char link[64], path[4096];
    int saved = errno;
    if (!armed) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, sizeof path - 1);
    errno = saved;
    if (n < 0) return 0;
    path[n] = 0;
    return fails_at(path);
}

#define REAL(type, name, ...) ((type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name))
#define TORN (kind == ONCE_TORN && n > 1)

ssize_t write(int fd, const void *data, size_t n) {
    if (fails(fd)) { int e = errno; if (TORN) REAL(ssize_t, write, int, const void *, size_t)(fd, data, n / 2); errno = e; return -1; }
    return REAL(ssize_t, write, int, const void *, size_t)(fd, data, n);
}
ssize_t pwrite64(int fd, const void *data, size_t n, off64_t at) {
    if (fails(fd)) { int e = errno; if (TORN) REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t)(fd, data, n / 2, at); errno = e; return -1; }
    return REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t)(fd, data, n, at);
}
ssize_t pwrite(int fd, const void *data, size_t n, off_t at) { return pwrite64(fd, data, n, at); }
int fsync(int fd) { return fails(fd) ? -1 : REAL(int, fsync, int)(fd); }
int fdatasync(int fd) { return fails(fd) ? -1 : REAL(int, fdatasync, int)(fd); }
int ftruncate64(int fd, off64_t n) { return fails(fd) ? -1 : REAL(int, ftruncate64, int, off64_t)(fd, n); }
int ftruncate(int fd, off_t n) { return ftruncate64(fd, n); }
int rename(const char *from, const char *to) { return fails_at(to) ? -1 : REAL(int, rename, const char *, const char *)(from, to); }
int unlink(const char *path) { return fails_at(path) ? -1 : REAL(int, unlink, const char *)(path); }
int link(const char *from, const char *to) { return fails_at(to) ? -1 : REAL(int, link, const char *, const char *)(from, to); }
int mkdir(const char *path, mode_t mode) { return fails_at(path) ? -1 : REAL(int, mkdir, const char *, mode_t)(path, mode); }
int flock(int fd, int how) { return fails(fd) ? -1 : REAL(int, flock, int, int)(fd, how); }
int close(int fd) { int failed = fails(fd), e = errno; int done = REAL(int, close, int)(fd); if (!failed) return done; errno = e; return -1; }
static int may_open(const char *path, int flags) { return !(flags & O_CREAT) || !fails_at(path); }
int open64(const char *path, int flags, ...) {
    va_list more; va_start(more, flags); mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0; va_end(more);
    return may_open(path, flags) ? REAL(int, open64, const char *, int, ...)(path, flags, mode) : -1;
}
int open(const char *path, int flags, ...) {
    va_list more; va_start(more, flags); mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0; va_end(more);
    return may_open(path, flags) ? REAL(int, open, const char *, int, ...)(path, flags, mode) : -1;
}
