// SPDX-License-Identifier: Apache-2.0
package dev.mcc.dns;

import dev.mcc.rewrite.AsciiCase;
import dev.mcc.rewrite.MapFactory.Scope;
import dev.mcc.rewrite.Session;
import dev.mcc.rewrite.world.NameService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the program looks for hosts and aliases: the file of option ServiceSwitchFile, which lists
 * methods for each service. A later line for the same service replaces an earlier one. The real
 * program has read its own file before it knows the option: what that file says holds for services
 * that the other does not mention, and altogether where the other is missing. (Trials.)
 */
public final class ServiceSwitch {
  private static final Object KEY = new Object();
  private static final String DEFAULT_FILE = "/etc/mail/service.switch";

  private final Map<String, List<String>> methods = new HashMap<>();

  private ServiceSwitch(List<List<String>> first, List<List<String>> second, boolean dns) {
    methods.put("aliases", List.of("files"));
    methods.put("hosts", dns ? List.of("dns", "files") : List.of("files"));
    add(first);
    add(second);
  }

  private void add(List<List<String>> lines) {
    for (List<String> line : lines) {
      if (line.size() > 1) {
        methods.put(AsciiCase.lower(line.get(0)), List.copyOf(line.subList(1, line.size())));
      }
    }
  }

  /** The switch of a session, read once. */
  public static ServiceSwitch of(Session session) {
    return session.state(
        KEY,
        () ->
            new ServiceSwitch(
                TextFile.read(session, DEFAULT_FILE),
                TextFile.read(session, TextFile.path(session, "ServiceSwitchFile", DEFAULT_FILE)),
                session.world().names() != NameService.NONE));
  }

  /** The switch of a configuration that is being read; of hosts it knows nothing. */
  public static ServiceSwitch of(Scope scope) {
    String option = scope.option("ServiceSwitchFile");
    String path = option == null || option.isEmpty() ? DEFAULT_FILE : option;
    return new ServiceSwitch(
        TextFile.read(scope.files(), DEFAULT_FILE), TextFile.read(scope.files(), path), false);
  }

  /** The methods of a service in their order; empty for a service that the switch does not know. */
  public List<String> methods(String service) {
    return methods.getOrDefault(AsciiCase.lower(service), List.of());
  }
}
