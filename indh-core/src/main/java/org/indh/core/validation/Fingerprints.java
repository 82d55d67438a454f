package org.indh.core.validation;

import java.util.ArrayList;
import java.util.List;
import org.indh.core.code.Coded;
import org.indh.core.document.Fault;
import org.indh.core.document.Part;
import org.indh.core.finding.Fingerprint;
import org.indh.core.finding.Path;
import org.indh.core.text.Phrase;
import org.jspecify.annotations.Nullable;

/** What a breach is known by from one run to the next. */
final class Fingerprints {
    private static final int LONGEST_WORDS = 60;

    private Fingerprints() {}

    /**
     * The fingerprint of the rule's code, the kind, and the way to the place: codes, the words of what has no code and is
     * one of a list, and names of components.
     */
    static Fingerprint of(Raised raised) {
        Located place = raised.places.get(0);
        List<String> parts = new ArrayList<>();
        parts.add(raised.rule.code());
        parts.add(place.document().kind().name());
        for (Part part : place.way()) {
            @Nullable Object code = part.value() instanceof Coded coded ? coded.code() : null;
            if (code != null) {
                parts.add(code.toString());
            } else if (part.isElement() || part.value() instanceof Coded) {
                parts.add(words(part.words().orElse("")));
            }
        }
        if (raised.rule.subject() == Fault.class && place.path().equals(Path.ROOT) && place.raw() != null) {
            parts.add(words(place.raw())); // a column that nobody knows has no path, and is known by its heading
        }
        parts.addAll(place.document().names(place.path()));
        return Fingerprint.of(parts);
    }

    private static String words(String text) {
        String normal = Phrase.normal(text);
        return normal.length() <= LONGEST_WORDS ? normal : normal.substring(0, LONGEST_WORDS);
    }
}
