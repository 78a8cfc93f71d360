// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

/** The tree inside the jar. */
public final class BundledTree extends CachingTree {
  /** What {@code _CF_DIR_} is: a name that no file system has. */
  public static final String ROOT = "mcc:/";

  private static final String RESOURCES = "/tree/";

  @Override
  public String root() {
    return ROOT;
  }

  @Override
  byte[] read(String path) {
    if (path.contains("..")) {
      return null;
    }
    try (InputStream in = BundledTree.class.getResourceAsStream(RESOURCES + path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> names(String folder) {
    URL anchor = BundledTree.class.getResource(RESOURCES + "m4/cf.m4");
    if (anchor == null) {
      return List.of();
    }
    try {
      URLConnection connection = anchor.openConnection();
      if (connection instanceof JarURLConnection jar) {
        JarFile file = jar.getJarFile();
        String prefix = RESOURCES.substring(1) + folder + "/";
        return file.stream()
            .map(entry -> entry.getName())
            .filter(name -> name.startsWith(prefix) && name.endsWith(".m4"))
            .map(name -> name.substring(prefix.length(), name.length() - ".m4".length()))
            .sorted()
            .toList();
      }
      return DirectoryTree.names(Path.of(anchor.getPath()).getParent().getParent(), folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
