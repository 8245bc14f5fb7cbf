/* Preloaded by faults.py: lets one chosen write, sync, truncation, renaming or removal below a folder fail. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum { ONCE_EIO, ONCE_FULL, ONCE_TORN, GONE, READ_ONLY };

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
    if (left > 0 || (left < 0 && kind < GONE)) return 0;
    fired++;
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
