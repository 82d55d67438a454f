package org.indh.core.finding;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, where, and how to mend it (constat, anomalie).
 *
 * @param code the rule's code: "LF-PCT-MATCH"
 * @param severity how grave it is
 * @param message what is wrong, in French, English and Arabic
 * @param subject what it is said of, by its code or its words: "IOV 1"
 * @param places where it stands; the first is the place itself, the others have to do with it
 * @param morePlaces how many further places are counted and not shown
 * @param found the value found, where there is one: "77 %"
 * @param expected the value expected, where it can be computed: "75 %"
 * @param fix how to mend it, in French, English and Arabic
 * @param fingerprint what it is known by from one run to the next
 * @param followers findings that have the same cause
 */
@RecordBuilder
public record Finding(
        String code,
        Severity severity,
        LocalizedText message,
        @Nullable String subject,
        List<Place> places,
        @Nullable Integer morePlaces,
        @Nullable String found,
        @Nullable String expected,
        LocalizedText fix,
        Fingerprint fingerprint,
        List<Finding> followers) {
    public Finding {
        places = ImmutableList.copyOf(places);
        followers = ImmutableList.copyOf(followers);
    }

    /** What is wrong, in that language. */
    public String message(Language language) {
        return message.orFirst(language);
    }

    /** How to mend it, in that language. */
    public String fix(Language language) {
        return fix.orFirst(language);
    }

    /** The same finding with its texts in one language only. */
    public Finding in(Language language) {
        return FindingBuilder.builder(this)
                .message(message.only(language))
                .fix(fix.only(language))
                .followers(followers.stream()
                        .map(follower -> follower.in(language))
                        .toList())
                .build();
    }
}
