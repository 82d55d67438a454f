package org.indh.core.validation;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.indh.core.code.Coded;
import org.indh.core.document.Part;
import org.indh.core.finding.Finding;
import org.indh.core.finding.FindingBuilder;
import org.indh.core.finding.Fingerprint;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Puts breaches in words: the one place where findings get their texts. */
final class Wording {
    private static final int LONGEST_WORDS = 60;

    private final Map<String, Pack> packs;
    private final Catalogue terms;
    private final int shown;
    private final Map<String, RuleTexts> texts = new HashMap<>();

    Wording(Map<String, Pack> packs, Catalogue terms, int shown) {
        this.packs = packs;
        this.terms = terms;
        this.shown = shown;
    }

    Finding finding(Raised raised) {
        RuleTexts words = texts.computeIfAbsent(raised.rule.code(), this::texts);
        List<Part> way = way(raised.places.get(0));
        @Nullable String subject = subject(way);
        Map<String, Object> arguments = arguments(raised, subject);
        String because = raised.breach.because();
        List<Located> places = raised.places.stream().distinct().toList();
        return FindingBuilder.builder()
                .code(raised.rule.code())
                .severity(raised.severity())
                .message(inAll(language -> words.message(raised.breach.variant(), arguments, language, terms)
                        + (because == null ? "" : " " + terms.get("because." + because, language))))
                .subject(subject)
                .places(places.stream().limit(shown).map(Located::place).toList())
                .morePlaces(places.size() > shown ? places.size() - shown : null)
                .found(raised.breach.found())
                .expected(raised.breach.expected())
                .fix(inAll(language -> words.fix(arguments, language, terms)))
                .fingerprint(fingerprint(raised, way))
                .followers(raised.followers.stream().map(this::finding).toList())
                .build();
    }

    private RuleTexts texts(String code) {
        Pack pack = packs.get(code);
        if (pack == null) {
            throw new IllegalStateException("no pack brings the rule " + code);
        }
        return pack.texts(code);
    }

    /** What a part of a document is called in a list of samples. */
    String name(Spot spot) {
        Located located = Located.of(spot);
        @Nullable String subject = subject(way(located));
        return subject != null ? subject : located.path().toString();
    }

    private static Map<String, Object> arguments(Raised raised, @Nullable String subject) {
        Map<String, Object> arguments = new TreeMap<>(raised.breach.arguments());
        String raw = raised.places.get(0).raw();
        arguments.putIfAbsent("subject", subject == null ? "" : subject);
        arguments.putIfAbsent("raw", raw == null ? "" : raw.strip());
        return arguments;
    }

    private static LocalizedText inAll(Function<Language, String> text) {
        SortedMap<String, String> all = new TreeMap<>();
        for (Language language : Language.values()) {
            all.put(language.code(), text.apply(language));
        }
        return new LocalizedText(ImmutableSortedMap.copyOf(all));
    }

    private static List<Part> way(Located place) {
        return place.document()
                .value()
                .map(value -> Part.way(value, place.ofValue()))
                .orElse(List.of());
    }

    private static @Nullable String subject(List<Part> way) {
        for (int i = way.size() - 1; i >= 0; i--) {
            if (way.get(i).value() instanceof Coded coded && coded.code() != null) {
                return String.valueOf(coded.code());
            }
        }
        return null;
    }

    private static Fingerprint fingerprint(Raised raised, List<Part> way) {
        Located place = raised.places.get(0);
        List<String> parts = new ArrayList<>();
        parts.add(raised.rule.code());
        parts.add(place.document().kind().name());
        for (Part part : way) {
            if (part.value() instanceof Coded coded) {
                parts.add(coded.code() != null ? String.valueOf(coded.code()) : words(place, part));
            }
        }
        List<String> segments = place.path().segments();
        for (int i = segments.size() - 1; i >= 0; i--) {
            if (!Character.isDigit(segments.get(i).charAt(0))) {
                parts.add(segments.get(i));
                break;
            }
        }
        return Fingerprint.of(parts);
    }

    private static String words(Located place, Part part) {
        String raw = place.document().raw(place.document().inTree(part.path())).orElse("");
        String normal = Phrase.normal(raw);
        return normal.length() <= LONGEST_WORDS ? normal : normal.substring(0, LONGEST_WORDS);
    }
}
