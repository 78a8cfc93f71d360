// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.ClassTable;
import dev.mcc.rewrite.DebugLevels;
import dev.mcc.rewrite.LookupMap;
import dev.mcc.rewrite.MacroNames;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.MapFactory;
import dev.mcc.rewrite.Options;
import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.RewriteListener;
import dev.mcc.rewrite.Ruleset;
import dev.mcc.rewrite.Rulesets;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.TokenTable;
import dev.mcc.rewrite.Tokenizer;
import dev.mcc.rewrite.world.FileAccess;
import dev.mcc.rewrite.world.World;
import dev.mcc.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A configuration of nothing but maps and options, and a session with it that answers {@code /map}
 * and shows what a rule's lookup prints.
 */
public final class MapWorkbench {
  private final Map<String, LookupMap> maps = new LinkedHashMap<>();
  private final Map<String, String> options = new HashMap<>();
  private final DebugLevels debug = new DebugLevels();
  private final StringBuilder output = new StringBuilder();
  private final MapFactory factory;
  private final World world;
  private int status;
  private Session session;

  /** A workbench. */
  public MapWorkbench(MapPolicy policy, World world) {
    this.factory = new StandardMaps(policy);
    this.world = world;
    for (LookupMap map : factory.builtIn(scope())) {
      maps.put(map.name().toLowerCase(java.util.Locale.ROOT), map);
    }
  }

  private MapFactory.Scope scope() {
    return new MapFactory.Scope() {
      @Override
      public LookupMap map(String name) {
        return maps.get(name.toLowerCase(java.util.Locale.ROOT));
      }

      @Override
      public String option(String name) {
        return options.get(name.toLowerCase(java.util.Locale.ROOT));
      }

      @Override
      public FileAccess files() {
        return world.files();
      }

      @Override
      public DebugLevels debug() {
        return debug;
      }

      @Override
      public void debug(String text) {
        output.append(text);
      }
    };
  }

  /** Sets a debugging level. */
  public MapWorkbench debug(int category, int level) {
    debug.set(category, level);
    if (session != null) {
      session.debug().set(category, level);
    }
    return this;
  }

  /** Sets an option. */
  public MapWorkbench option(String name, String value) {
    options.put(name.toLowerCase(java.util.Locale.ROOT), value);
    return this;
  }

  /** Declares a map by what follows the K. */
  public MapWorkbench declare(String definition) {
    MapFactory.Declaration declaration = factory.declare(definition, scope());
    for (MapFactory.Problem problem : declaration.problems()) {
      output.append(problem.text()).append('\n');
      status = problem.status() == 0 ? status : problem.status();
    }
    if (declaration.map() != null) {
      maps.put(declaration.map().name().toLowerCase(java.util.Locale.ROOT), declaration.map());
    }
    return this;
  }

  /** The session; declarations come before it. */
  public Session session() {
    if (session == null) {
      session = session(output);
    }
    return session;
  }

  /** Another session with the same maps. */
  public Session session(StringBuilder out) {
    MacroNames names = new MacroNames();
    names.assign("deliveryMode", 0xa2);
    String[] macros = new String[MacroNames.IDS];
    String host = world.host().canonicalName();
    int dot = host.indexOf('.');
    macros['m'] = dot < 0 ? null : host.substring(dot + 1);
    ClassTable classes = new ClassTable();
    classes.add('w', host);
    classes.add('w', "localhost");
    Program program =
        new Program(
            SourceFile.ofText("test.cf", ""),
            10,
            "Berkeley",
            new TokenTable(new Tokenizer(".:%@!^/[]+")),
            names,
            Arrays.asList(macros),
            classes,
            new Rulesets(new Ruleset[Rulesets.MAX], Map.of()),
            List.of(),
            maps,
            new Options(options),
            List.of(),
            List.of(),
            status);
    RewriteListener listener =
        new RewriteListener() {
          @Override
          public void debug(String text) {
            out.append(text);
          }

          @Override
          public void message(String text) {
            out.append(text).append('\n');
          }
        };
    Session made = new Session(program, world, listener);
    for (int category = 0; category < DebugLevels.CATEGORIES; category++) {
      made.debug().set(category, debug.level(category));
    }
    return made;
  }

  /** Does what test mode does for {@code /map}. */
  public MapWorkbench map(String name, String key) {
    LookupMap map = session().program().map(name);
    if (map == null) {
      output.append("Map named \"").append(name).append("\" not found\n");
    } else if (!map.open(session())) {
      output.append("Map named \"").append(name).append("\" not open\n");
    } else {
      output.append("map_lookup: ").append(map.name()).append(" (").append(key).append(") ");
      MapAnswer answer = map.ask(key, List.of(), session());
      output.append(answer.value() == null ? "no match" : "returns " + answer.value());
      output.append(" (").append(answer.status()).append(")\n");
    }
    return this;
  }

  /** Looks a key up as a rule does; the status of a failure is printed. */
  public MapAnswer rule(String name, String key, String... arguments) {
    LookupMap map = session().program().map(name);
    if (map == null) {
      output.append("rewrite: map ").append(name).append(" not found\n");
      return MapAnswer.NOT_FOUND;
    }
    return map.lookup(key, new ArrayList<>(Arrays.asList(arguments)), session());
  }

  /** Adds to what has been printed. */
  void print(String text) {
    output.append(text);
  }

  /** What has been printed, and forgets it. */
  public String printed() {
    String text = output.toString();
    output.setLength(0);
    return text;
  }

  /** The exit status so far. */
  public int status() {
    return session().exitStatus();
  }
}
