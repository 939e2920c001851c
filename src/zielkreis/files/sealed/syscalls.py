"""The calls of the Linux kernel that a sealed process may not make, with their numbers."""

from dataclasses import dataclass

#: Name, number on x86_64, number on aarch64; ``-`` where a machine has no such call.
_NUMBERS = """
socket 41 198|socketpair 53 199|connect 42 203|bind 49 200|listen 50 201|accept 43 202|accept4 288 242
sendto 44 206|sendmsg 46 211|sendmmsg 307 269|recvfrom 45 207|recvmsg 47 212|recvmmsg 299 243
fork 57 -|vfork 58 -|execve 59 221|execveat 322 281
kill 62 129|tkill 200 130|rt_sigqueueinfo 129 138|rt_tgsigqueueinfo 297 240
pidfd_open 434 434|pidfd_getfd 438 438|pidfd_send_signal 424 424
ptrace 101 117|process_vm_readv 310 270|process_vm_writev 311 271|process_madvise 440 440|kcmp 312 272
bpf 321 280|perf_event_open 298 241|userfaultfd 323 282|keyctl 250 219|add_key 248 217|request_key 249 218
io_uring_enter 426 426|io_uring_register 427 427|io_setup 206 0|io_submit 209 2
creat 85 -|unlink 87 -|unlinkat 263 35|rename 82 -|renameat 264 38|renameat2 316 276|mkdir 83 -|mkdirat 258 34
rmdir 84 -|link 86 -|linkat 265 37|symlink 88 -|symlinkat 266 36|mknod 133 -|mknodat 259 33|truncate 76 45
chmod 90 -|fchmod 91 52|fchmodat 268 53|fchmodat2 452 452|chown 92 -|fchown 93 55|lchown 94 -|fchownat 260 54
utime 132 -|utimes 235 -|futimesat 261 -|utimensat 280 88|setxattr 188 5|lsetxattr 189 6|fsetxattr 190 7
removexattr 197 14|lremovexattr 198 15|fremovexattr 199 16|setxattrat 463 463|removexattrat 466 466
mount 165 40|umount2 166 39|pivot_root 155 41|chroot 161 51|setns 308 268|unshare 272 97
open_by_handle_at 304 265|name_to_handle_at 303 264|open_tree 428 428|move_mount 429 429|fsopen 430 430
fsmount 432 432|fsconfig 431 431|fspick 433 433|mount_setattr 442 442
init_module 175 105|finit_module 313 273|delete_module 176 106|kexec_load 246 104|kexec_file_load 320 294
reboot 169 142|swapon 167 224|swapoff 168 225|sethostname 170 161|setdomainname 171 162|settimeofday 164 170
clock_settime 227 112|adjtimex 159 171|clock_adjtime 305 266|quotactl 179 60|acct 163 89
shmget 29 194|shmat 30 196|shmctl 31 195|msgget 68 186|msgsnd 69 189|msgrcv 70 188|msgctl 71 187
semget 64 190|semop 65 193|semctl 66 191|semtimedop 220 192|mq_open 240 180|mq_unlink 241 181
memfd_create 319 279|memfd_secret 447 447|setrlimit 160 164|setpriority 141 140|ioprio_set 251 30
setuid 105 146|setgid 106 144|setresuid 117 147|setresgid 119 149|setsid 112 157|setpgid 109 154
personality 135 92|syslog 103 116|inotify_init 253 -|inotify_init1 294 26|fanotify_init 300 262
clone3 435 435|openat2 437 437|io_uring_setup 425 425
open 2 -|openat 257 56|clone 56 220|prlimit64 302 261|tgkill 234 131|fcntl 72 25
"""
#: Calls that are told to be missing, so that the C library falls back to the older one that is looked into.
ABSENT = frozenset({"clone3", "openat2", "io_uring_setup"})
#: Calls that are allowed or not by what they are asked; the filter knows how.
LOOKED_INTO = frozenset({"open", "openat", "clone", "prlimit64", "tgkill", "fcntl"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """A kind of processor: how the kernel marks its calls, and the numbers of the calls by name."""

    audit_arch: int
    numbers: dict[str, int]


def machine(name: str) -> Machine | None:
    """The machine that ``os.uname().machine`` names, ``None`` for one that is not known here."""
    marks = {"x86_64": (0xC000003E, 1), "aarch64": (0xC00000B7, 2)}
    if name not in marks:
        return None
    arch, column = marks[name]
    rows = (row.split() for line in _NUMBERS.split("\n") for row in line.split("|") if row)
    return Machine(audit_arch=arch, numbers={row[0]: int(row[column]) for row in rows if row[column] != "-"})
