package org.indh.core.validation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.indh.core.finding.Fingerprint;
import org.indh.core.finding.Severity;
import org.jspecify.annotations.Nullable;

/** A breach with its rule and its places, before it is put in words. */
final class Raised {
    /** The order of a report: by file, place, code. */
    static final Comparator<Raised> ORDER = Comparator.comparingInt((Raised raised) -> raised.documentIndex)
            .thenComparing(raised -> raised.places.get(0), Located.IN_FILE)
            .thenComparing(raised -> raised.rule.code());

    final Rule<?> rule;
    final Breach breach;
    final List<Located> places;
    final int documentIndex;
    final Severity severity;
    final List<Raised> followers = new ArrayList<>();
    private @Nullable Raised under;
    private @Nullable Fingerprint fingerprint;

    Raised(Rule<?> rule, Breach breach, List<Located> places, int documentIndex, Severity severity) {
        this.rule = rule;
        this.breach = breach;
        this.places = places;
        this.documentIndex = documentIndex;
        this.severity = severity;
    }

    Fingerprint fingerprint() {
        if (fingerprint == null) {
            fingerprint = Fingerprints.of(this);
        }
        return fingerprint;
    }

    boolean sharesPlace(Raised other) {
        return places.stream().anyMatch(place -> other.places.stream().anyMatch(place::sharesPlace));
    }

    /** Whether this is the other or stands under it: two rules may follow each other, and none may be lost by it. */
    private boolean isUnder(Raised other) {
        @Nullable Raised at = this;
        while (at != null && at != other) {
            at = at.under;
        }
        return at == other;
    }

    /** Puts each follower under the first finding that it follows from; gives the roots, in order. */
    static List<Raised> roots(List<Raised> ordered) {
        ListMultimap<String, Raised> byCode = ArrayListMultimap.create();
        ordered.forEach(raised -> byCode.put(raised.rule.code(), raised));
        List<Raised> roots = new ArrayList<>();
        for (Raised raised : ordered) {
            Optional<Raised> root = raised.rule.follows().stream()
                    .flatMap(code -> byCode.get(code).stream())
                    .filter(other -> !other.isUnder(raised) && raised.sharesPlace(other))
                    .findFirst();
            raised.under = root.orElse(null);
            root.ifPresentOrElse(other -> other.followers.add(raised), () -> roots.add(raised));
        }
        return roots;
    }
}
