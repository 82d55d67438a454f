package org.indh.core.validation;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.indh.core.code.Coded;
import org.indh.core.document.Part;
import org.indh.core.finding.Finding;
import org.indh.core.finding.FindingBuilder;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Shown;
import org.indh.core.text.Template;
import org.jspecify.annotations.Nullable;

/** Puts breaches in words: the one place where findings get their texts, and where personal data in them is masked. */
final class Wording {
    /** A finding names up to so many subjects. */
    private static final int MOST_SUBJECTS = 3;

    private final Installed packs;
    private final Catalogue terms;
    private final int shown;
    private final Masking masking;
    private int masked;

    Wording(Installed packs, int shown, Masking masking) {
        this.masking = masking;
        this.packs = packs;
        this.terms = packs.terms();
        this.shown = shown;
    }

    Finding finding(Raised raised) {
        RuleTexts words = packs.texts(raised.rule.code());
        Masking.OfFinding mask = masking.of(raised);
        @Nullable String subject = subject(raised);
        Map<String, Object> arguments = arguments(raised, subject);
        arguments.replaceAll(mask::argument);
        String because = raised.breach.because();
        List<Located> places = raised.places.stream().distinct().toList();
        Finding finding = FindingBuilder.builder()
                .code(raised.rule.code())
                .severity(raised.severity)
                .message(inAll(language -> words.message(raised.breach.variant(), arguments, language, terms)
                        + (because == null ? "" : " " + terms.get("because." + because, language))))
                .subject(mask.text(subject))
                .places(places.stream()
                        .limit(shown)
                        .map(place -> place.place(mask.raw(place)))
                        .toList())
                .morePlaces(places.size() > shown ? places.size() - shown : null)
                .found(mask.found(raised.breach.found()))
                .expected(mask.text(raised.breach.expected()))
                .fix(inAll(language -> words.fix(raised.breach.variant(), arguments, language, terms)))
                .fingerprint(raised.fingerprint())
                .followers(raised.followers.stream().map(this::finding).toList())
                .build();
        masked += mask.hid() ? 1 : 0;
        return finding;
    }

    /** A finding that somebody decided to leave as it is; who decided is a person. */
    Suppressed suppressed(Raised raised, Suppression suppression) {
        int before = masked;
        Finding finding = finding(raised);
        @Nullable String by = masking.name(suppression.by());
        String reason = masking.text(suppression.reason(), suppression.by());
        boolean isOpen = reason.equals(suppression.reason()) && Objects.equals(by, suppression.by());
        if (!isOpen && masked == before) {
            masked++;
        }
        return new Suppressed(finding, reason, by, suppression.until());
    }

    /** In how many of the findings put in words so far something is masked; absent where in none. */
    @Nullable
    Integer masked() {
        return masked == 0 ? null : masked;
    }

    /** What a part of a document is called in a list of samples. */
    String name(Spot spot) {
        Located located = Located.of(spot);
        @Nullable String code = code(located);
        String name = code != null ? code : located.path().toString();
        return name.isEmpty() ? located.document().kind().name() : masking.text(name, null);
    }

    private Map<String, Object> arguments(Raised raised, @Nullable String subject) {
        Map<String, Object> arguments = new TreeMap<>(raised.breach.arguments());
        arguments.replaceAll((name, value) -> named(value));
        String raw = raised.places.get(0).raw();
        arguments.putIfAbsent("subject", subject == null ? "" : subject);
        arguments.putIfAbsent("raw", raw == null ? "" : raw.strip());
        return arguments;
    }

    /** A part of a document by its name, within lists too; a list in a list stands in braces. */
    private Object named(Object value) {
        if (value instanceof Spot spot) {
            Located located = Located.of(spot);
            @Nullable String code = code(located);
            return code != null ? code : located.name();
        }
        return value instanceof List<?> list
                ? list.stream()
                        .map(item -> item instanceof List<?> ? grouped(named(item)) : named(item))
                        .toList()
                : value;
    }

    private Shown grouped(Object list) {
        return language -> "{" + Template.show(list, language, terms) + "}";
    }

    private static LocalizedText inAll(Function<Language, String> text) {
        SortedMap<String, String> all = new TreeMap<>();
        for (Language language : Language.values()) {
            all.put(language.code(), text.apply(language));
        }
        return new LocalizedText(ImmutableSortedMap.copyOf(all));
    }

    /** The codes of what a finding is said of; none where it is said of many things at once. */
    private static @Nullable String subject(Raised raised) {
        List<String> codes = raised.places.stream()
                .filter(place -> place.role() == null)
                .map(Wording::code)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return codes.isEmpty() || codes.size() > MOST_SUBJECTS ? null : String.join(", ", codes);
    }

    private static @Nullable String code(Located place) {
        List<Part> way = place.way();
        for (int i = way.size() - 1; i >= 0; i--) {
            if (way.get(i).value() instanceof Coded coded && coded.code() != null) {
                return String.valueOf(coded.code());
            }
        }
        return null;
    }
}
