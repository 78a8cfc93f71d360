// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import dev.mcc.m4.World;
import dev.mcc.source.FileNames;
import dev.mcc.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files that a compilation may read.
 *
 * <p>A name below the tree's root is looked for in the overlays, beside the {@code .mc} file, and
 * in the tree, in this order (only the site's folders; the tree's own {@code m4/} is never
 * replaced). Any path that ends in {@code m4/cf.m4} is the tree's, whether or not it exists here,
 * and makes its directory another name of the tree.
 */
final class CompileWorld implements World {
  private static final Set<String> SITE_FOLDERS =
      Set.of("feature", "ostype", "mailer", "domain", "hack", "siteconfig", "sh");

  private static final Pattern CHANGES_SYNTAX =
      Pattern.compile("\\b(changequote|changecom|m4exit|s?include)\\b");

  private static final String NO_FILE = "No such file or directory";

  private static final String ENTRY = "m4/cf.m4";
  private static final long LARGEST = 64L << 20;

  private final CompileRequest request;
  private final World commands;
  private final ClassicStamp stamp;
  private final List<String> aliases = new ArrayList<>();
  private final Map<String, SourceFile> read = new HashMap<>();
  private final Set<String> ofTree = new LinkedHashSet<>();

  CompileWorld(CompileRequest request, World commands, ClassicStamp stamp) {
    this.request = request;
    this.commands = commands;
    this.stamp = stamp;
    aliases.add(request.tree().root());
  }

  @Override
  public Opened open(String name) {
    SourceFile virtual = stamp.file(name);
    if (virtual != null) {
      return Opened.found(virtual);
    }
    if (name.equals(ENTRY) || name.endsWith("/" + ENTRY)) {
      String alias = name.substring(0, name.length() - ENTRY.length());
      if (!alias.isEmpty() && !aliases.contains(alias)) {
        aliases.add(alias);
      }
      return Opened.found(request.tree().find(ENTRY));
    }
    for (String alias : aliases) {
      if (name.startsWith(alias)) {
        Opened opened = ofTree(name.substring(alias.length()));
        if (opened.file() != null || opened.refused()) {
          return opened;
        }
      }
    }
    return plain(name);
  }

  /** True when reading the named file certainly leaves quotes, comments and the run as they are. */
  boolean keepsSyntax(String name) {
    Opened opened = open(name);
    return opened.file() != null && !CHANGES_SYNTAX.matcher(opened.file().text()).find();
  }

  /** The files of the tree that were read, relative to its root; those of a site are not in it. */
  Set<String> filesOfTree() {
    return Collections.unmodifiableSet(ofTree);
  }

  /** The path below the tree's root that a name means, or null when it is not one. */
  String treePath(String name) {
    for (String alias : aliases) {
      if (name.startsWith(alias)) {
        return name.substring(alias.length());
      }
    }
    return null;
  }

  private Opened ofTree(String path) {
    Optional<Path> relative = FileNames.path(path);
    // A way out of the tree is no name in it; what it leads to is read like any other file.
    if (relative.isEmpty() || relative.get().startsWith("..") || path.contains("/../")) {
      return Opened.missing(NO_FILE);
    }
    int slash = path.indexOf('/');
    boolean site = slash > 0 && SITE_FOLDERS.contains(path.substring(0, slash));
    List<Path> later = new ArrayList<>();
    if (site) {
      for (Path overlay : request.overlays()) {
        Opened opened = file(overlay.resolve(relative.get()));
        if (opened.file() != null) {
          return opened;
        }
      }
      for (Path near : neighbourhood()) {
        // A tree that the file lies in only adds what the chosen tree lacks.
        if (DirectoryTree.isTree(near)) {
          later.add(near);
          continue;
        }
        Opened opened = file(near.resolve(relative.get()));
        if (opened.file() != null) {
          return opened;
        }
      }
    }
    SourceFile file = request.tree().find(path);
    if (file != null) {
      ofTree.add(path);
      return Opened.found(file);
    }
    for (Path near : later) {
      Opened opened = file(near.resolve(relative.get()));
      if (opened.file() != null) {
        return opened;
      }
    }
    return Opened.missing(NO_FILE);
  }

  private List<Path> neighbourhood() {
    Path near = request.neighbourhood();
    if (near == null) {
      return List.of();
    }
    Path parent = near.toAbsolutePath().normalize().getParent();
    return parent == null ? List.of(near) : List.of(near, parent);
  }

  private Opened plain(String name) {
    Optional<Path> path = FileNames.path(name);
    if (path.isEmpty()) {
      return Opened.missing(NO_FILE);
    }
    Opened opened = file(path.get());
    if (opened.file() == null
        && !opened.refused()
        && request.neighbourhood() != null
        && !path.get().isAbsolute()) {
      Opened near = file(request.neighbourhood().resolve(path.get()));
      return near.file() != null ? near : opened;
    }
    return opened;
  }

  private Opened file(Path path) {
    SourceFile known = read.get(path.toString());
    if (known != null) {
      return Opened.found(known);
    }
    try {
      if (!Files.exists(path)) {
        return Opened.missing(NO_FILE);
      }
      if (!allowed(path)) {
        return Opened.refused(
            "reading `" + path + "` is refused: it is outside the directories given with --root");
      }
      if (Files.isDirectory(path)) {
        return Opened.missing("Is a directory");
      }
      if (!Files.isRegularFile(path)) {
        return Opened.refused("reading `" + path + "` is refused: it is not a regular file");
      }
      if (Files.size(path) > LARGEST) {
        return Opened.refused("reading `" + path + "` is refused: it is larger than 64 MB");
      }
      SourceFile file = SourceFile.of(path.toString(), Files.readAllBytes(path));
      read.put(path.toString(), file);
      return Opened.found(file);
    } catch (IOException e) {
      return Opened.missing(
          Files.isReadable(path) ? String.valueOf(e.getMessage()) : "Permission denied");
    }
  }

  private boolean allowed(Path path) throws IOException {
    if (request.roots().isEmpty()) {
      return true;
    }
    Path real = path.toRealPath();
    List<Path> places = new ArrayList<>(request.roots());
    places.addAll(request.overlays());
    if (request.neighbourhood() != null) {
      places.add(request.neighbourhood());
    }
    for (Path place : places) {
      if (Files.exists(place) && real.startsWith(place.toRealPath())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Ran run(String command, boolean capture) {
    return stamp.answers(command) ? new Ran(0, "", null) : commands.run(command, capture);
  }

  @Override
  public Temporary temporary(String template) {
    String name = stamp.temporary(template);
    return name != null ? new Temporary(name, null, false) : commands.temporary(template);
  }

  @Override
  public boolean debugFile(String name) {
    return commands.debugFile(name);
  }
}
