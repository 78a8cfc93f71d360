// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.rewrite.Metacharacters;
import dev.mcc.rewrite.Options;
import dev.mcc.rewrite.world.HostIdentity;

/**
 * The macros and classes that the program sets by itself, from who the machine is. (Trials on the
 * real program with hosts files of several kinds.)
 */
final class StartValues {
  /** The version of the program that is matched. */
  static final String VERSION = "8.17.1.9";

  private StartValues() {}

  /** What is there before the first line is read. */
  static void before(LoadState state) {
    // These three have their ids from the start; every other long name gets the next free one.
    state.macroNames.assign("opMode", 0x82);
    state.setMacro("opMode", "t");
    state.setMacro("deliveryMode", "i");
    state.names.id("load_avg");
    HostIdentity host = state.world.host();
    String full = host.canonicalName();
    int dot = full.indexOf('.');
    String brief = dot < 0 ? full : full.substring(0, dot);
    operators(state);
    state.setMacro("v", VERSION);
    state.setMacro("w", brief);
    state.setMacro("j", full);
    state.setMacro("k", host.hostName());
    state.setMacro("_", host.user() + "@localhost");
    state.setMacro("n", "MAILER-DAEMON");
    if (dot >= 0) {
      state.setMacro("m", full.substring(dot + 1));
    }
    state.addToClass("w", full);
    state.addToClass("k", host.hostName());
    state.addToClass("w", brief);
    for (String alias : host.aliases()) {
      state.addToClass("w", alias);
    }
    state.addToClass("w", "localhost");
    for (String address : host.addresses()) {
      state.addToClass("w", "[" + address + "]");
    }
  }

  /** What is added when everything has been read. */
  static void after(LoadState state) {
    String probing = state.option("DontProbeInterfaces");
    if (probing == null || !Options.truth(probing)) {
      for (String address : state.world.host().interfaceAddresses()) {
        state.addToClass("w", "[" + address + "]");
      }
    }
    if (state.macros['m'] != null) {
      state.addToClass("m", state.expanded(state.macros['m']));
    }
    String full = state.macros['j'];
    if (full != null && !state.expanded(full).isEmpty()) {
      state.addToClass("w", state.expanded(full));
    }
    state.addToClass("n", "multipart/signed");
    state.addToClass("s", "rfc822");
    addAll(state, "e", "7bit", "8bit", "binary");
    addAll(state, "checkMIMEFieldHeaders", "content-disposition", "content-type");
    addAll(state, "checkMIMETextHeaders", "content-description");
    addAll(
        state,
        "checkMIMEHeaders",
        "content-disposition",
        "content-id",
        "content-transfer-encoding",
        "content-type",
        "mime-version");
    addAll(state, "persistentMacros", "r", "s", "_", "{if_addr}", "{daemon_flags}");
    // The real program asks for the id of this name when it uses it, once to set and once to test.
    if (state.names.id("quarantine") == NameReader.NONE) {
      state.names.id("quarantine");
    }
  }

  private static void addAll(LoadState state, String name, String... words) {
    for (String word : words) {
      state.addToClass(name, word);
    }
  }

  /** The characters of the rule operators are macros with the operators as values. */
  private static void operators(LoadState state) {
    for (char c : "*+-=~#@:>[]()&?|.".toCharArray()) {
      state.macros[c] = String.valueOf(Metacharacters.operator(c));
    }
    for (char digit = '0'; digit <= '9'; digit++) {
      state.macros[digit] = String.valueOf(Metacharacters.ARGUMENT) + digit;
    }
  }
}
