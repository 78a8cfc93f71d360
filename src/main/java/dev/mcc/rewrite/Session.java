// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import dev.mcc.rewrite.world.World;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What changes while a program runs: macro values, words added to classes, debugging levels, exit
 * status, and whatever maps remember. Owned by one thread.
 */
public final class Session {
  /** More quoted names of rulesets than any configuration has. */
  private static final int MOST_UNQUOTED = 10_000;

  private final Program program;
  private final World world;
  private final RewriteListener listener;
  private final boolean observed;
  private final DebugLevels debug = new DebugLevels();
  private final String[] macros;
  private MacroNames ownNames;
  private ClassTable ownClasses;
  private int exitStatus;
  private String recipient;
  private String place;
  private final Tokenizer.Complaints complaints = new Reports();
  private final Map<Token, String> unquoted = new IdentityHashMap<>();
  private final Map<Object, Object> states = new IdentityHashMap<>();

  /**
   * Starts a session.
   *
   * @param listener sees everything; {@link RewriteListener#NONE} for nobody
   */
  public Session(Program program, World world, RewriteListener listener) {
    this.program = program;
    this.world = world;
    this.listener = listener;
    this.observed = listener != RewriteListener.NONE;
    this.macros = program.macros().toArray(new String[MacroNames.IDS]);
    this.exitStatus = program.exitStatus();
  }

  /** The program that runs. */
  public Program program() {
    return program;
  }

  /** The outside world. */
  public World world() {
    return world;
  }

  /** Whoever listens. */
  public RewriteListener listener() {
    return listener;
  }

  /** True if somebody listens. */
  public boolean observed() {
    return observed;
  }

  /** The debugging levels; change them in place. */
  public DebugLevels debug() {
    return debug;
  }

  /** Tells the listener a line of debugging output when its category has at least that level. */
  public void trace(int category, int level, String text) {
    if (debug.at(category, level)) {
      listener().debug(text);
    }
  }

  /** The value of a macro in internal form, or null. */
  public String macro(int id) {
    return macros[id];
  }

  /** Sets a macro, or takes it away with null. */
  public void setMacro(int id, String value) {
    boolean again = macros[id] != null;
    macros[id] = value;
    if (observed) {
      listener.macroDefined(again ? "redefine" : "define", id, value);
    }
  }

  /** Sets a macro for one expansion, or takes it away again with null. */
  public void setTemporaryMacro(int id, String value) {
    macros[id] = value;
    if (observed) {
      listener.macroDefined("macset", id, value);
    }
  }

  /** Replaces the value of a macro without a word about it. */
  public void replaceMacro(int id, String value) {
    macros[id] = value;
  }

  /** The ids of names, for reading. */
  public MacroNames macroNames() {
    return ownNames == null ? program.macroNames() : ownNames;
  }

  /** The ids of names, for adding to. */
  public MacroNames ownMacroNames() {
    if (ownNames == null) {
      ownNames = program.macroNames().copy();
    }
    return ownNames;
  }

  /** The classes, for reading. */
  public ClassTable classes() {
    return ownClasses == null ? program.classes() : ownClasses;
  }

  /** Puts a word into a class for the rest of the session. */
  public void addToClass(int id, String word) {
    if (ownClasses == null) {
      ownClasses = program.classes().copy();
    }
    ownClasses.add(id, word);
  }

  /** The exit status that errors so far leave behind. */
  public int exitStatus() {
    return exitStatus;
  }

  /** Sets the exit status. */
  public void setExitStatus(int status) {
    exitStatus = status;
  }

  /** The address that messages about addresses start with ("a@b... text"); null for none. */
  public String recipient() {
    return recipient;
  }

  /** Sets the address that messages start with, or null. */
  public void setRecipient(String address) {
    recipient = address;
  }

  /** Hears what the tokenizer says, for the listener and the exit status. */
  public Tokenizer.Complaints complaints() {
    return complaints;
  }

  private final class Reports implements Tokenizer.Complaints {
    @Override
    public void say(int status, String message) {
      error(status, message);
    }

    @Override
    public void started(String text) {
      if (observed) {
        listener.tokenizing(text);
      }
    }

    @Override
    public void found(Token token) {
      if (observed) {
        listener.tokenFound(token);
      }
    }

    @Override
    public void failed() {
      if (observed) {
        listener.notTokenized();
      }
    }

    @Override
    public void finished(Workspace tokens) {
      if (observed) {
        listener.tokenized(tokens);
      }
    }
  }

  /** Says something, one line without its end. */
  public void message(String text) {
    listener.message(text);
  }

  /**
   * Says that something failed. The first failure decides about the exit status, but for one that
   * may pass ({@link ExitStatus#TEMPFAIL}), which any but an internal error replaces (trials on the
   * real program with pairs of errors).
   *
   * @param status the exit status of the failure; 0 if it has none
   */
  public void error(int status, String text) {
    boolean replaces =
        exitStatus == ExitStatus.OK
            || exitStatus == ExitStatus.TEMPFAIL && status != ExitStatus.SOFTWARE;
    if (status != ExitStatus.OK && replaces) {
      exitStatus = status;
    }
    listener.message(place == null ? text : place + text);
  }

  /** Puts a place ("FILE: line 3: ") before all that fails from now on; null for no more. */
  public void setPlace(String before) {
    place = before;
  }

  /** The name that a token behind {@code $>} stands for, which from now on is shown so. */
  String unquoted(Token name) {
    String plain = name.unquoted();
    // Names that an address brings along are no rules' tokens, and there is no end to them.
    if (plain.length() != name.text().length() && unquoted.size() < MOST_UNQUOTED) {
      unquoted.put(name, plain);
    }
    return plain;
  }

  /**
   * The text of a token of a rule as it is shown: the real program takes the quotes off the name of
   * a ruleset when it is first called, in the rule itself (a trial).
   */
  public String shown(Token token) {
    return unquoted.isEmpty() ? token.text() : unquoted.getOrDefault(token, token.text());
  }

  /**
   * What its owner (a map) remembers during this session.
   *
   * @param owner compared by identity
   * @param start makes the first state
   */
  @SuppressWarnings("unchecked")
  public <T> T state(Object owner, Supplier<T> start) {
    T known = (T) states.get(owner);
    return known != null ? known : (T) states.computeIfAbsent(owner, key -> start.get());
  }
}
