package org.indh.core.validation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.document.Document;
import org.indh.core.document.Nearest;
import org.indh.core.finding.CellOrigin;
import org.indh.core.finding.Fingerprint;
import org.indh.core.finding.Path;
import org.indh.core.finding.Severity;

/** The suppressions of one run: finds the one that means a breach, and says which of them are of no use. */
final class Deciding {
    /** What is of no use is a breach of this rule; it is judged after all others, and no suppression can mean it. */
    static final Rule<?> RULE = Rule.ofReader("DC-SUPPRESSION", Severity.WARNING);

    private final List<Entry> entries = new ArrayList<>();
    private final ListMultimap<String, Entry> byRule = ArrayListMultimap.create();

    private static final class Entry {
        final Suppression suppression;
        final Spot spot;
        final boolean holds;
        boolean isMet;

        Entry(Suppression suppression, Spot spot, boolean holds) {
            this.suppression = suppression;
            this.spot = spot;
            this.holds = holds;
        }
    }

    Deciding(List<Document<Suppressions>> documents, LocalDate asOf) {
        for (Document<Suppressions> document : documents) {
            document.value().ifPresent(value -> add(document, value.suppressions(), asOf));
        }
    }

    private void add(Document<Suppressions> document, List<Suppression> suppressions, LocalDate asOf) {
        Path list = Path.ROOT.child("suppressions");
        for (int i = 0; i < suppressions.size(); i++) {
            Suppression suppression = suppressions.get(i);
            Spot spot = new Spot(document, list.child(i), null);
            Entry entry = new Entry(suppression, spot, suppression.holdsOn(asOf));
            entries.add(entry);
            if (entry.holds) {
                byRule.put(suppression.rule(), entry);
            }
        }
    }

    /** The first suppression that means the breach; every one that does is of use. */
    Optional<Suppression> about(Raised raised) {
        List<Entry> met = new ArrayList<>();
        for (Entry entry : byRule.get(raised.rule.code())) {
            if (means(entry.suppression, raised)) {
                entry.isMet = true;
                met.add(entry);
            }
        }
        return met.stream().map(entry -> entry.suppression).findFirst();
    }

    private static boolean means(Suppression suppression, Raised raised) {
        Located place = raised.places.get(0);
        if (suppression.file() != null && !isFile(place.document().file(), suppression.file())) {
            return false;
        }
        Fingerprint fingerprint = suppression.fingerprint();
        if (fingerprint != null) {
            return fingerprint.equals(raised.fingerprint());
        }
        if (suppression.pointer() != null) {
            return place.path().equals(suppression.pointer());
        }
        CellOrigin cell = new CellOrigin(String.valueOf(suppression.sheet()), suppression.cell());
        return place.origin().filter(cell::equals).isPresent();
    }

    /** Whether the name is that of the file or the end of its path. */
    private static boolean isFile(String file, String name) {
        String path = "/" + file.replace('\\', '/');
        return path.endsWith("/" + name.replace('\\', '/'));
    }

    /**
     * The breaches of suppressions that are past their date, name a rule that nobody knows, or met nothing. One whose rule
     * the profile switched off had nothing to meet.
     */
    List<Breach> useless(List<String> codes, Profile profile) {
        List<Breach> breaches = new ArrayList<>();
        for (Entry entry : entries) {
            String code = entry.suppression.rule();
            Breach breach = Breach.at(entry.spot).with("rule", code);
            LocalDate until = entry.suppression.until();
            if (!codes.contains(code)) {
                String nearest = Nearest.of(code, codes);
                breaches.add(breach.variant(nearest.isEmpty() ? "unknown-rule" : "unknown-rule-nearest")
                        .with("nearest", nearest));
            } else if (until != null && !entry.holds) {
                breaches.add(breach.variant("expired").with("until", until));
            } else if (!entry.isMet && !profile.off().contains(code)) {
                breaches.add(breach);
            }
        }
        return breaches;
    }
}
