package org.indh.core.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indh.core.document.Document;
import org.indh.core.finding.Severity;
import org.indh.core.text.Term;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;

/**
 * The letters of one word are of one script: a Cyrillic "а" in "Nаdor" looks right and is found by no search. Said once
 * in a document for each such word, at all its places; {@link WordScripts} says what is a word of two scripts.
 */
final class MixedScripts {
    static final Rule<Document<?>> RULE = Rule.onDocuments("DC-SCRIPT", Severity.WARNING, "usage", MixedScripts::check);

    private MixedScripts() {}

    private static Verdict check(At<Document<?>> at, Setting setting) {
        Map<WordScripts, Set<Spot>> found = new LinkedHashMap<>();
        for (AuthorText text : AuthorText.of(at)) {
            for (String word : WordScripts.words(text.text())) {
                Optional<WordScripts> mixed = WordScripts.of(word);
                mixed.ifPresent(one ->
                        found.computeIfAbsent(one, any -> new LinkedHashSet<>()).add(text.spot()));
            }
        }
        List<Breach> breaches = new ArrayList<>();
        found.forEach((mixed, spots) -> breaches.add(Breach.at(List.copyOf(spots))
                .found(mixed.word())
                .with("letters", mixed.letters())
                .with("count", mixed.letters().size())
                .with("script", new Term("script." + mixed.foreign()))
                .with("word", new Term("script." + mixed.main()))));
        return Verdict.of(breaches);
    }
}
