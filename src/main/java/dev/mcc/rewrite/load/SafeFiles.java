// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.rewrite.world.FileStatus;
import java.util.Locale;

/**
 * Whether a class file may be read: it must be an ordinary file, and none of the directories above
 * it writable by others than their owner. (Trials on the real program.)
 */
final class SafeFiles {
  private static final int GROUP_WRITE = 020;
  private static final int WORLD_WRITE = 02;
  private static final String MISSING = "No such file or directory";

  private final LoadState state;

  SafeFiles(LoadState state) {
    this.state = state;
  }

  /** Why the file is not read, in the words of the real program; null if it may be. */
  String problem(String path) {
    if (!path.startsWith("/")) {
      return MISSING;
    }
    if (!blamed("classfileinunsafedirpath")) {
      for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
        String problem = directory(path.substring(0, slash));
        if (problem != null) {
          return problem;
        }
      }
    }
    FileStatus status = state.world.files().status(path);
    if (!status.exists()) {
      return status.error();
    }
    return status.regular() ? null : "Regular files only";
  }

  private String directory(String path) {
    FileStatus status = state.world.files().status(path);
    if (!status.exists()) {
      return null;
    }
    if (!status.directory()) {
      return "Permission denied";
    }
    if ((status.mode() & WORLD_WRITE) != 0) {
      return "World writable directory";
    }
    boolean group = (status.mode() & GROUP_WRITE) != 0;
    return group && !blamed("groupwritabledirpathsafe") ? "Group writable directory" : null;
  }

  /** True if DontBlameSendmail has this word. */
  private boolean blamed(String word) {
    String value = state.option("DontBlameSendmail");
    return value != null
        && value.toLowerCase(Locale.ROOT).matches("(?s)(.*[^a-z])?" + word + "([^a-z].*)?");
  }
}
