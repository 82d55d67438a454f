package org.indh.core.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indh.core.document.Document;
import org.indh.core.finding.Severity;
import org.indh.core.text.PersonalDatum;
import org.indh.core.text.Term;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;

/**
 * Personal data stands only where it is meant to, in components marked {@link org.indh.core.text.Personal}. Said once in
 * a document for each kind of datum, at all its places; {@link PersonalDatum#in} says what counts.
 */
final class PersonalDataElsewhere {
    static final Rule<Document<?>> RULE =
            Rule.onDocuments("DP-PERSONAL", Severity.WARNING, "data-protection", PersonalDataElsewhere::check);

    /** A message quotes up to so many. */
    private static final int MOST_QUOTED = 3;

    private PersonalDataElsewhere() {}

    private static Verdict check(At<Document<?>> at, Setting setting) {
        Map<PersonalDatum.Kind, Found> found = new EnumMap<>(PersonalDatum.Kind.class);
        for (AuthorText text : AuthorText.of(at)) {
            List<PersonalDatum> data = PersonalDatum.in(text.text());
            if (!data.isEmpty() && !at.value().isPersonal(text.spot().path())) {
                data.forEach(datum ->
                        found.computeIfAbsent(datum.kind(), any -> new Found()).add(datum, text.spot()));
            }
        }
        List<Breach> breaches = new ArrayList<>();
        found.forEach((kind, all) -> breaches.add(all.breach(kind)));
        return Verdict.of(breaches);
    }

    /** What was found of one kind. */
    private static final class Found {
        private final Set<Spot> spots = new LinkedHashSet<>();
        private final List<PersonalDatum> quoted = new ArrayList<>();

        void add(PersonalDatum datum, Spot spot) {
            spots.add(spot);
            boolean isNew = quoted.stream().noneMatch(other -> other.text().equals(datum.text()));
            if (isNew && quoted.size() < MOST_QUOTED) {
                quoted.add(datum);
            }
        }

        Breach breach(PersonalDatum.Kind kind) {
            return Breach.at(List.copyOf(spots))
                    .with("kind", new Term("personal." + kind.code()))
                    .with("count", spots.size())
                    .with("data", List.copyOf(quoted));
        }
    }
}
