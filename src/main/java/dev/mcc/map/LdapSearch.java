// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mcc.map.LdapAttribute.Type;
import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.Attributes;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;

/**
 * One lookup: a search, and those that attributes of type DN, FILTER or URL of its entries ask for.
 * For one use.
 */
final class LdapSearch {
  /** Entries can refer to each other; no lookup needs more searches. */
  private static final int MOST_SEARCHES = 1000;

  private static final int MOST_VALUES = 100_000;

  private record Question(String base, String filter, int scope, List<String> attributes) {}

  private final DirContext context;
  private final LdapSpec spec;
  private final char separator;
  private final Deque<Question> questions = new ArrayDeque<>();
  private final Set<Question> asked = new HashSet<>();
  private final List<String> values = new ArrayList<>();
  private final List<String> requested = new ArrayList<>();
  private int entries;

  LdapSearch(DirContext context, LdapSpec spec, char separator) {
    this.context = context;
    this.spec = spec;
    this.separator = separator;
    spec.attributes().forEach(attribute -> requested.add(attribute.name()));
    if (spec.attributes().stream().anyMatch(attribute -> !attribute.classes().isEmpty())) {
      requested.add("objectClass");
    }
  }

  /** The value; null if nothing is found. */
  String run(String filter) throws NamingException {
    questions.add(new Question(spec.base(), filter, scope(spec.scope()), requested));
    for (int count = 0; count < MOST_SEARCHES && !questions.isEmpty(); count++) {
      Question question = questions.poll();
      if (asked.add(question)) {
        ask(question, count == 0);
        if (count == 0 && spec.single() && entries > 1) {
          return null;
        }
      }
      if (separator == 0 && !values.isEmpty()) {
        break;
      }
    }
    if (values.isEmpty()) {
      return null;
    }
    return separator == 0 ? values.get(0) : String.join(String.valueOf(separator), values);
  }

  /** True if there was an entry at all. */
  boolean foundEntries() {
    return entries > 0;
  }

  private static int scope(String name) {
    return switch (name) {
      case "base" -> SearchControls.OBJECT_SCOPE;
      case "one" -> SearchControls.ONELEVEL_SCOPE;
      default -> SearchControls.SUBTREE_SCOPE;
    };
  }

  private void ask(Question question, boolean first) throws NamingException {
    SearchControls controls = new SearchControls();
    controls.setSearchScope(question.scope());
    controls.setTimeLimit(spec.timeLimit() * 1000);
    controls.setCountLimit(spec.sizeLimit());
    if (!question.attributes().isEmpty()) {
      controls.setReturningAttributes(question.attributes().toArray(new String[0]));
    }
    // The answers are attributes as text and bytes; no object is ever made of them.
    @SuppressWarnings("BanJNDI")
    NamingEnumeration<SearchResult> results =
        context.search(question.base(), question.filter(), controls);
    try {
      while (results.hasMore()) {
        Attributes entry = results.next().getAttributes();
        entries += first ? 1 : 0;
        use(entry, question);
        if (values.size() > MOST_VALUES) {
          return;
        }
      }
    } finally {
      results.close();
    }
  }

  private void use(Attributes entry, Question question) throws NamingException {
    for (String name : question.attributes()) {
      Attribute attribute = entry.get(name);
      LdapAttribute wanted = wanted(name);
      if (attribute == null || wanted == null || !isOf(entry, wanted.classes())) {
        continue;
      }
      if (spec.namesOnly()) {
        values.add(bytes(name));
        continue;
      }
      for (int i = 0; i < attribute.size(); i++) {
        value(wanted, attribute.get(i));
      }
    }
  }

  /** How the values of an attribute count; those that only a URL asks for are results. */
  private LdapAttribute wanted(String name) {
    for (LdapAttribute attribute : spec.attributes()) {
      if (attribute.name().equalsIgnoreCase(name)) {
        return attribute;
      }
    }
    boolean helper = name.equals("objectClass") && requested.contains(name);
    return helper ? null : new LdapAttribute(name, Type.NORMAL, List.of());
  }

  private static boolean isOf(Attributes entry, List<String> classes) throws NamingException {
    if (classes.isEmpty()) {
      return true;
    }
    Attribute own = entry.get("objectClass");
    for (int i = 0; own != null && i < own.size(); i++) {
      for (String wanted : classes) {
        if (wanted.equalsIgnoreCase(String.valueOf(own.get(i)))) {
          return true;
        }
      }
    }
    return false;
  }

  private void value(LdapAttribute attribute, Object raw) {
    String text = raw instanceof byte[] binary ? new String(binary, ISO_8859_1) : raw.toString();
    switch (attribute.type()) {
      case DN ->
          questions.push(
              new Question(text, "(objectClass=*)", SearchControls.OBJECT_SCOPE, requested));
      case FILTER ->
          questions.push(new Question(spec.base(), text, scope(spec.scope()), requested));
      case URL -> url(text);
      default -> {
        String value = raw instanceof byte[] ? text : bytes(text);
        values.add(
            spec.nameSeparator() == 0 ? value : attribute.name() + spec.nameSeparator() + value);
      }
    }
  }

  /** A search as {@code ldap:///base?attributes?scope?filter}; the server is always this one. */
  private void url(String text) {
    int start = text.indexOf("://");
    int slash = start < 0 ? -1 : text.indexOf('/', start + 3);
    if (slash < 0) {
      return;
    }
    String[] parts = text.substring(slash + 1).split("\\?", -1);
    List<String> attributes =
        parts.length > 1 && !parts[1].isEmpty() ? List.of(parts[1].split(",")) : requested;
    String scope = parts.length > 2 && !parts[2].isEmpty() ? parts[2] : "base";
    String filter = parts.length > 3 && !parts[3].isEmpty() ? parts[3] : "(objectClass=*)";
    questions.push(new Question(decoded(parts[0]), decoded(filter), scope(scope), attributes));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }

  /** Text of the directory as bytes, one character each. */
  private static String bytes(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }
}
