#ifndef FOLDER_SWAP_H
#define FOLDER_SWAP_H

/// Gives two folders each other's names in one step, so that a reader of either path always finds
/// a whole folder there.
///
/// In C because Swift's Glibc module does not declare `renameat2` (Linux, behind `_GNU_SOURCE`);
/// macOS has `renamex_np`. Both folders lie on one file system.
///
/// Returns 0, or the error number: `EINVAL`, `ENOSYS` or `ENOTSUP` where the kernel or the file
/// system cannot do it.
int folder_swap(const char *first, const char *second);

#endif
