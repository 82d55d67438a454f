package org.indh.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.indh.core.document.Document;
import org.indh.core.finding.Severity;
import org.indh.core.text.LanguageTag;
import org.indh.core.text.LocalizedText;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;

/**
 * The language of each text is stated, and translations are complete. A document expects a language where one of its texts
 * has it beside another; a document in one language, as published workbooks are, expects none. Said once for each
 * language that texts lack, once for texts whose language is not stated among such whose is, and once for each tag that
 * is of no language.
 */
final class TextLanguages {
    static final Rule<Document<?>> RULE = Rule.onDocuments("DC-LANG", Severity.WARNING, "usage", TextLanguages::check);

    private final List<At<LocalizedText>> texts;
    private final List<Breach> breaches = new ArrayList<>();

    private TextLanguages(List<At<LocalizedText>> texts) {
        this.texts = texts;
    }

    private static Verdict check(At<Document<?>> at, Setting setting) {
        TextLanguages languages = new TextLanguages(at.below(LocalizedText.class));
        languages.addUnknown();
        languages.addUnstated();
        languages.addIncomplete();
        return Verdict.of(languages.breaches);
    }

    private void addUnknown() {
        Map<String, List<Spot>> unknown = new TreeMap<>();
        for (At<LocalizedText> text : texts) {
            for (String tag : text.value().texts().keySet()) {
                if (!LanguageTag.isLanguage(tag)) {
                    unknown.computeIfAbsent(tag, any -> new ArrayList<>())
                            .add(AuthorText.spot(text, text.value(), tag));
                }
            }
        }
        unknown.forEach((tag, spots) -> {
            Breach breach = Breach.at(spots).found(tag);
            Optional<String> meant = LanguageTag.meant(tag);
            breaches.add(meant.isPresent() ? breach.variant("meant").expected(meant.get()) : breach);
        });
    }

    /** Texts of no stated language, in a document where others have one. */
    private void addUnstated() {
        List<Spot> spots = new ArrayList<>();
        for (At<LocalizedText> text : texts) {
            if (text.value().texts().containsKey(LocalizedText.UNDETERMINED)) {
                spots.add(AuthorText.spot(text, text.value(), LocalizedText.UNDETERMINED));
            }
        }
        boolean isStatedElsewhere = texts.stream().anyMatch(text -> isTagged(text.value()));
        if (isStatedElsewhere && !spots.isEmpty()) {
            breaches.add(Breach.at(spots)
                    .variant("unstated")
                    .with("count", spots.size())
                    .lowered(Severity.INFO));
        }
    }

    private void addIncomplete() {
        TreeSet<String> expected = new TreeSet<>();
        for (At<LocalizedText> text : texts) {
            List<String> tags = tags(text.value());
            if (tags.size() > 1) {
                expected.addAll(tags);
            }
        }
        List<At<LocalizedText>> tagged =
                texts.stream().filter(text -> isTagged(text.value())).toList();
        for (String tag : expected) {
            Predicate<At<LocalizedText>> has = text -> text.value().texts().containsKey(tag);
            List<Spot> lacking =
                    tagged.stream().filter(has.negate()).map(At::spot).toList();
            if (!lacking.isEmpty()) {
                breaches.add(Breach.at(lacking)
                        .variant("incomplete")
                        .with("language", tag)
                        .with("count", lacking.size())
                        .with("of", tagged.size())
                        .lowered(Severity.INFO));
            }
        }
    }

    private static boolean isTagged(LocalizedText text) {
        return !tags(text).isEmpty();
    }

    /** The languages that a text is stated to be in. */
    private static List<String> tags(LocalizedText text) {
        return text.texts().keySet().stream()
                .filter(tag -> !tag.equals(LocalizedText.UNDETERMINED))
                .toList();
    }
}
