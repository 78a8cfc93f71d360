// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.diag.DiagnosticCode;
import dev.mcc.facts.Facts;
import dev.mcc.facts.OptionFact;
import dev.mcc.facts.OptionType;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapFactory;
import dev.mcc.rewrite.Options;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives options their values and says what the real program says about them. */
final class OptionValues {
  private static final int MIN_HEADERS_LENGTH = 16384;
  private static final int MIN_MIME_HEADER_LENGTH = 128;
  private static final int MIN_MIME_FIELD_LENGTH = 40;

  private static final Map<String, OptionType> TYPES =
      Facts.options().stream()
          .collect(Collectors.toUnmodifiableMap(OptionFact::name, OptionFact::type));

  private static final Set<String> TWICE = Set.of("queuereturn", "queuewarn", "resolver.retrans");

  private final LoadState state;
  private final UserOptions users;

  OptionValues(LoadState state) {
    this.state = state;
    this.users = new UserOptions(state);
  }

  /**
   * Sets an option.
   *
   * @param name its full name
   * @param part what stands behind the dot; null without one
   */
  void set(String name, String part, String value) {
    switch (name) {
      case "QueueTimeout" -> queueTimeout(value);
      case "Timeout" -> timeout(part, value);
      case "Milter" -> milter(part, value);
      case "AliasFile" -> aliases(value);
      case "OperatorChars" -> operators(value);
      case "DeliveryMode" -> choice(name, value, "bdiq", true, "Unknown delivery mode ");
      case "EightBitMode" -> choice(name, value, "pms", false, "Unknown 8-bit mode ");
      case "QueueSortOrder" -> sortOrder(value);
      case "NoRecipientAction" -> recipientAction(value);
      case "DontBlameSendmail" -> words(name, value, "readcf: DontBlameSendmail option: ");
      case "PrivacyOptions" -> words(name, value, "readcf: Op line: ");
      case "ResolverOptions" -> resolver(value);
      case "ClientSSLOptions", "ServerSSLOptions" -> ssl(name, value);
      case "AuthOptions" -> letters(name, value, "Aacdfmpy");
      case "TLSSrvOptions" -> letters(name, value, "VC");
      case "DefaultUser" -> users.defaultUser(value);
      case "TrustedUser" -> users.trusted(value);
      case "RunAsUser" -> users.runAs(value);
      case "MaxHeadersLength" -> headersLength(value);
      case "MaxMimeHeaderLength" -> mimeLength(value);
      case "SmtpUTF8" -> utf8(value);
      case "LDAPDefaultSpec" -> {
        keep(name, value);
        new LdapDefaults(state).check(value);
      }
      case "ConnectOnlyTo" -> connectOnlyTo(value);
      case "DaemonPortOptions", "ClientPortOptions" -> ports(name, value);
      default -> {
        if (TYPES.get(name) == OptionType.TIME) {
          Times.check(state.log, value);
        }
        keep(name, value);
      }
    }
  }

  /** Return and warning times: {@code 5d/4h}, each for three kinds of messages. */
  private void queueTimeout(String value) {
    keep("QueueTimeout", value);
    int slash = value.indexOf('/');
    if (slash >= 0) {
      checkTwice(value.substring(slash + 1));
    }
    checkTwice(slash < 0 ? value : value.substring(0, slash));
  }

  private void checkTwice(String value) {
    Times.check(state.log, value);
    Times.check(state.log, value);
  }

  /** The group of the old option g. */
  void defaultGroup(String value) {
    users.defaultGroup(value);
  }

  /** {@code OMxvalue} sets a macro, as {@code Dxvalue} does. */
  void macro(String text) {
    NameReader.Name name = state.names.read(text, 0);
    if (name.id() != NameReader.NONE) {
      state.macros[name.id()] = Munch.read(text, name.end(), (char) 0).text();
    }
  }

  private void keep(String name, String value) {
    state.options.put(name.toLowerCase(Locale.ROOT), value);
  }

  private void timeout(String part, String value) {
    if (part != null) {
      timeoutPart(part, value);
      return;
    }
    keep("Timeout", value);
    for (String entry : value.split(",")) {
      int equals = entry.indexOf('=');
      if (equals >= 0) {
        timeoutPart(entry.substring(0, equals).strip(), entry.substring(equals + 1).strip());
      } else {
        Times.check(state.log, entry);
      }
    }
  }

  private void timeoutPart(String part, String value) {
    if (!Facts.optionWords("Timeout").contains(part.toLowerCase(Locale.ROOT))) {
      error("settimeout: invalid timeout " + part, "There is no timeout `" + part + "`.");
      return;
    }
    // These set the time of several classes, or of a first and of further tries.
    if (TWICE.stream().anyMatch(part.toLowerCase(Locale.ROOT)::startsWith)) {
      checkTwice(value);
    } else {
      Times.check(state.log, value);
    }
    keep("Timeout." + part, value);
  }

  private void milter(String part, String value) {
    if (part == null) {
      error(
          "milter_set_option: invalid Milter option, must specify suboption",
          "Option Milter needs a part behind a dot.");
    } else if (!Facts.optionWords("Milter").contains(part.toLowerCase(Locale.ROOT))) {
      error(
          "milter_set_option: invalid Milter option " + part,
          "There is no option `Milter." + part + "`.");
    } else {
      keep("Milter." + part, value);
    }
  }

  private void aliases(String value) {
    keep("AliasFile", value);
    for (MapFactory.Declaration declaration : state.mapFactory.declareAliases(value, state)) {
      state.enter(declaration);
    }
  }

  private void operators(String value) {
    if (state.operatorsInUse() || state.option("OperatorChars") != null) {
      state.log.warning(
          DiagnosticCode.BAD_OPTION,
          "Warning: OperatorChars is being redefined.\n"
              + "         It should only be set before ruleset definitions.",
          "Option OperatorChars has no effect behind the first rule.",
          "Set it in front of all rules.");
    }
    keep("OperatorChars", state.expanded(value));
  }

  private void choice(String name, String value, String letters, boolean empty, String words) {
    char first = value.isEmpty() ? 0 : value.charAt(0);
    if (first == 0 ? empty : letters.indexOf(first) >= 0) {
      keep(name, value);
      return;
    }
    String shown = first == 0 ? "" : String.valueOf(first);
    state.log.error(
        DiagnosticCode.BAD_OPTION,
        ExitStatus.USAGE,
        words + shown,
        "`" + value + "` is no value of option " + name + "; the program stops here.",
        null);
    state.stop(ExitStatus.USAGE);
  }

  private void sortOrder(String value) {
    if (value.isEmpty() || "hpftmrn".indexOf(Character.toLowerCase(value.charAt(0))) < 0) {
      error(
          "Invalid queue sort order \"" + value + "\"",
          "`" + value + "` is no value of option QueueSortOrder.");
    } else {
      keep("QueueSortOrder", value);
    }
  }

  private void recipientAction(String value) {
    if (Facts.optionWords("NoRecipientAction").contains(value.toLowerCase(Locale.ROOT))) {
      keep("NoRecipientAction", value);
    } else {
      error(
          "Invalid NoRecipientAction: " + value,
          "`" + value + "` is no value of option NoRecipientAction.");
    }
  }

  /** Words of letters and digits with anything between them. */
  private void words(String name, String value, String words) {
    keep(name, value);
    Set<String> known = Facts.optionWords(name);
    int at = 0;
    while (at < value.length()) {
      if (isSpaceOrPunctuation(value.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < value.length() && isAlphanumeric(value.charAt(at))) {
        at++;
      }
      String word = value.substring(start, at++);
      if (!known.contains(word.toLowerCase(Locale.ROOT))) {
        unrecognized(words + word, word, name);
      }
    }
  }

  private void resolver(String value) {
    keep("ResolverOptions", value);
    for (String word : splitAt(value, " \t")) {
      String name = word.startsWith("+") || word.startsWith("-") ? word.substring(1) : word;
      if (!Facts.optionWords("ResolverOptions").contains(name.toLowerCase(Locale.ROOT))) {
        unrecognized("readcf: I option value " + name, name, "ResolverOptions");
      }
    }
  }

  private void ssl(String option, String value) {
    keep(option, value);
    for (String word : splitAt(value, " \t,")) {
      String name = word.startsWith("+") || word.startsWith("-") ? word.substring(1) : word;
      boolean number = !name.isEmpty() && Numbers.isDigit(name.charAt(0));
      if (!number && !Facts.optionWords("SSLOptions").contains(name.toLowerCase(Locale.ROOT))) {
        unrecognized("readcf: " + option + " option value " + name, name, option);
      }
    }
  }

  private static String[] splitAt(String value, String separators) {
    java.util.StringTokenizer words = new java.util.StringTokenizer(value, separators);
    String[] list = new String[words.countTokens()];
    for (int i = 0; i < list.length; i++) {
      list[i] = words.nextToken();
    }
    return list;
  }

  private void unrecognized(String words, String word, String option) {
    error(words + " unrecognized", "Option " + option + " has no word `" + word + "`.");
  }

  /** Letters, of which several can stand in words; a blank or comma ends a word. */
  private void letters(String name, String value, String known) {
    keep(name, value);
    boolean inWord = false;
    for (char c : value.toCharArray()) {
      boolean separator = c == ' ' || c == '\t' || c == ',';
      if (!separator && !inWord && known.indexOf(c) < 0) {
        String shown = c > ' ' && c < 0x7f ? String.valueOf(c) : "?";
        state.log.warning(
            DiagnosticCode.BAD_OPTION,
            "Warning: Option: " + name + " unknown parameter '" + shown + "'",
            "Option " + name + " has no letter `" + shown + "`.",
            null);
      }
      inWord = !separator;
    }
  }

  private void headersLength(String value) {
    keep("MaxHeadersLength", value);
    long length = Numbers.atol(value);
    if (length > 0 && length < MIN_HEADERS_LENGTH) {
      tooLow("MaxHeadersLength: headers length", MIN_HEADERS_LENGTH);
    }
  }

  private void mimeLength(String value) {
    keep("MaxMimeHeaderLength", value);
    int slash = value.indexOf('/');
    long header = Numbers.atol(value);
    long field = slash < 0 ? header / 2 : Numbers.atol(value.substring(slash + 1));
    if (header > 0 && header < MIN_MIME_HEADER_LENGTH) {
      tooLow("MaxMimeHeaderLength: header length", MIN_MIME_HEADER_LENGTH);
    }
    if (field > 0 && field < MIN_MIME_FIELD_LENGTH) {
      tooLow("MaxMimeHeaderLength: field length", MIN_MIME_FIELD_LENGTH);
    }
  }

  private void tooLow(String what, int least) {
    state.log.warning(
        DiagnosticCode.BAD_OPTION,
        "Warning: " + what + " limit set lower than " + least,
        "The limit of " + what.substring(what.indexOf(' ') + 1) + " is below " + least + ".",
        null);
  }

  private void utf8(String value) {
    if (Options.truth(value)) {
      error(
          "readcf: option: SmtpUTF8 set but no USE_EAI support",
          "This build of the program has no SMTPUTF8.");
    } else {
      state.log.warning(
          DiagnosticCode.BAD_OPTION,
          "Warning: Option: SmtpUTF8 requires USE_EAI support",
          "This build of the program has no SMTPUTF8.",
          null);
    }
  }

  private void connectOnlyTo(String value) {
    keep("ConnectOnlyTo", value);
    if (!Addresses.isAddress(value)) {
      error(
          "readcf: option ConnectOnlyTo: invalid IP address " + value,
          "`" + value + "` is no IP address.");
    }
  }

  private void ports(String name, String value) {
    keep(name, value);
    new PortOptions(state).check(value);
  }

  private void error(String words, String message) {
    state.log.error(DiagnosticCode.BAD_OPTION, ExitStatus.SOFTWARE, words, message, null);
  }

  private static boolean isAlphanumeric(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isSpaceOrPunctuation(char c) {
    return c >= '\t' && c <= '\r' || c >= ' ' && c < 0x7f && !isAlphanumeric(c);
  }
}
