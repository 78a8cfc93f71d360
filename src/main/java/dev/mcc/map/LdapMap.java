// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import dev.mcc.rewrite.AsciiCase;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.naming.LimitExceededException;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.SizeLimitExceededException;
import javax.naming.TimeLimitExceededException;
import javax.naming.directory.InvalidSearchFilterException;

/** Class ldap: entries of an LDAP directory. */
final class LdapMap extends DeclaredMap {
  private static final Object LINKS = new Object();
  private static final int ARGUMENTS = 10;

  private final LdapSpec spec;

  LdapMap(MapSettings settings, LdapSpec spec) {
    super(settings);
    this.spec = spec;
  }

  private static Map<LdapServer, LdapLink> links(Session session) {
    return session.state(LINKS, HashMap::new);
  }

  @Override
  Opening openFor(Session session, MapState state) {
    session.trace(38, 2, "ldapmap_open(" + settings().name() + ", 0): ");
    LdapLink link = links(session).get(spec.server());
    if (link != null) {
      session.trace(38, 2, "using cached connection\n");
      link.users().add(this);
      return Opening.DONE;
    }
    session.trace(38, 2, "opening new connection\n");
    if (!session.world().network()) {
      return refused(session, LdapLink.UNREACHABLE);
    }
    try {
      link = LdapLink.to(spec.server());
    } catch (NamingException failed) {
      return refused(session, LdapLink.reason(failed));
    }
    link.users().add(this);
    links(session).put(spec.server(), link);
    return Opening.DONE;
  }

  private Opening refused(Session session, String reason) {
    if (settings().has(MapFlag.OPTIONAL)) {
      return Opening.failed(reason);
    }
    session.error(
        ExitStatus.OSERR,
        "ldap_init/ldap_bind failed to "
            + spec.server().shown()
            + " in map "
            + settings().name()
            + ": "
            + reason);
    return Opening.FAILED;
  }

  @Override
  MapAnswer find(String key, List<String> arguments, Session session, MapState state) {
    traceLookup(key, arguments, session);
    LdapLink link = links(session).get(spec.server());
    String filter = new LdapFilter(spec.filter(), spec.several()).of(folded(key), arguments);
    LdapSearch search = new LdapSearch(link.context(), spec, settings().delimiter());
    try {
      String found = search.run(filter);
      if (spec.attributes().isEmpty() && search.foundEntries()) {
        // A trial on the real program: without -v it finds entries and then fails.
        session.error(ExitStatus.OSERR, results(key) + ": Bad address");
        return new MapAnswer(null, ExitStatus.SOFTWARE);
      }
      if (found == null) {
        return MapAnswer.NOT_FOUND;
      }
      String append = settings().append();
      return MapAnswer.found(
          settings().has(MapFlag.MATCH_ONLY)
              ? MapValue.of(key, null, append, session)
              : MapValue.of(found, arguments, append, session));
    } catch (InvalidSearchFilterException bad) {
      return failed(
          session, "Error in ldap_search in map " + settings().name(), "Bad search filter");
    } catch (NamingException failed) {
      return failed(session, results(key), reason(session, failed));
    }
  }

  private String results(String key) {
    return "Error getting LDAP results, map=" + settings().name() + ", name=" + key;
  }

  private String folded(String key) {
    return settings().has(MapFlag.NO_FOLD) ? key : AsciiCase.lower(key);
  }

  private void traceLookup(String key, List<String> arguments, Session session) {
    if (!session.debug().at(38, 20)) {
      return;
    }
    String name = settings().name();
    if (!spec.several()) {
      session.trace(38, 20, "ldapmap_lookup(" + name + ", " + key + ")\n");
      return;
    }
    session.trace(38, 20, "ldapmap_lookup(" + name + ", argv)\n");
    for (int i = 0; i < ARGUMENTS; i++) {
      String value = i < arguments.size() ? arguments.get(i) : "NULL";
      session.trace(38, 20, "   argv[" + i + "] = " + value + "\n");
    }
  }

  private MapAnswer failed(Session session, String what, String reason) {
    session.error(ExitStatus.OSERR, what + ": " + reason);
    return MapAnswer.TEMPORARY_FAILURE;
  }

  private String reason(Session session, NamingException failed) {
    if (failed instanceof NameNotFoundException) {
      return "No such object";
    }
    if (failed instanceof SizeLimitExceededException) {
      return "Size limit exceeded";
    }
    if (failed instanceof TimeLimitExceededException) {
      return "Time limit exceeded";
    }
    if (failed instanceof LimitExceededException) {
      return "Administrative limit exceeded";
    }
    drop(session);
    return "Can't contact LDAP server";
  }

  /** Gives the connection up; all maps that used it will connect again. */
  private void drop(Session session) {
    LdapLink link = links(session).remove(spec.server());
    if (link == null) {
      return;
    }
    session.trace(38, 2, "ldapmap_close(" + settings().name() + ")\n");
    for (int i = link.users().size() - 1; i >= 0; i--) {
      LdapMap user = link.users().get(i);
      user.state(session).stage(MapState.Stage.UNTRIED);
      if (user != this) {
        session.trace(
            38,
            2,
            "ldapmap_close("
                + settings().name()
                + "): closed "
                + user.settings().name()
                + " (shared LDAP connection)\n");
      }
    }
    link.close();
  }

  @Override
  void closing(Session session, MapState state) {
    drop(session);
  }
}
