package org.indh.core.place;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.indh.core.place.Spelling.Reading;
import org.indh.core.text.Language;

/**
 * Territories by what they are called. The same keys are made of their names and of the name that is looked up, one for
 * each grade of likeness; only where no key fits are all sounds gone through, for those that are one away.
 */
final class NameIndex {
    /** In characters: the longest name has 40, and a text is no name. */
    private static final int LONGEST = 200;
    /** In letters: "Fès" is a part of "Fès-Meknès", "Ou" is none of anything. */
    private static final int SHORTEST_PART = 3;
    /** In sounds: of fewer, one is too many to be wrong. */
    private static final int SHORTEST_NEAR = 5;

    private static final Splitter PARTS = Splitter.on('-');
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** What territories are found under. */
    private record Key(Match match, String text) {}

    private final Spelling spelling;
    private final ImmutableListMultimap<Key, Territory> territories;
    private final List<String> sounds;

    NameIndex(Spelling spelling, List<Territory> territories) {
        this.spelling = spelling;
        ImmutableListMultimap.Builder<Key, Territory> index = ImmutableListMultimap.builder();
        for (Territory territory : territories) {
            codes(territory).forEach(code -> index.put(new Key(Match.CODE, code), territory));
            for (String name : List.of(territory.in(Language.FR), territory.in(Language.AR))) {
                keys(name).forEach(key -> index.put(key, territory));
            }
        }
        this.territories = index.build();
        this.sounds = this.territories.keySet().stream()
                .filter(key -> key.match() == Match.VARIANT)
                .map(Key::text)
                .collect(ImmutableList.toImmutableList());
    }

    /** What may stand in the place of a name; not a region's "08", which is a number more often than not. */
    private static List<String> codes(Territory territory) {
        ImmutableList.Builder<String> codes = ImmutableList.builder();
        if (territory.level() != TerritoryLevel.REGION) {
            codes.add(territory.code().text());
        }
        if (territory.iso() != null) {
            codes.add(territory.iso());
        }
        return codes.build();
    }

    /** What a territory of that name is found under. */
    private List<Key> keys(String name) {
        ImmutableList.Builder<Key> keys = ImmutableList.builder();
        keys.add(new Key(Match.EXACT, plain(name)));
        for (Reading reading : spelling.read(name)) {
            keys.add(new Key(Match.SPELLING, reading.letters()), new Key(Match.VARIANT, reading.sounds()));
        }
        List<String> parts = PARTS.splitToList(name);
        for (String part : parts.size() > 1 ? parts : List.<String>of()) {
            spelling.read(part).stream()
                    .filter(reading -> reading.letters().length() >= SHORTEST_PART)
                    .forEach(reading -> keys.add(new Key(Match.PART, reading.sounds())));
        }
        return keys.build();
    }

    /** As it is written, but for what nobody sees or means: blanks, the form of an apostrophe, a point at the end. */
    private static String plain(String name) {
        String composed = Normalizer.normalize(name.replace('\u2019', '\''), Normalizer.Form.NFC);
        String plain = BLANKS.matcher(composed).replaceAll(" ").strip();
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    Candidates find(String name, Predicate<Territory> where) {
        if (name.length() > LONGEST) {
            return new Candidates(name, List.of());
        }
        Found found = new Found();
        String plain = plain(name);
        found.add(Match.CODE, plain, where);
        found.add(Match.EXACT, plain, where);
        List<Reading> readings = spelling.read(name);
        for (Reading reading : readings) {
            found.add(Match.SPELLING, reading.letters(), where.and(reading::admits));
            found.add(Match.VARIANT, reading.sounds(), where.and(reading::admits));
            found.add(Match.PART, reading.sounds(), where.and(reading::admits));
        }
        Candidates candidates = found.candidates(name);
        if (candidates.fitting().isEmpty()) {
            readings.forEach(reading -> found.addNear(reading.sounds(), where.and(reading::admits)));
            return found.candidates(name);
        }
        return candidates;
    }

    /** Each territory once, with the best grade that it was found by: the first. */
    private final class Found {
        private final Map<Territory, Match> best = new LinkedHashMap<>();

        void add(Match match, String key, Predicate<Territory> where) {
            add(match, territories.get(new Key(match, key)), where);
        }

        private void add(Match match, List<Territory> more, Predicate<Territory> where) {
            more.stream().filter(where).forEach(territory -> best.putIfAbsent(territory, match));
        }

        void addNear(String heard, Predicate<Territory> where) {
            if (heard.length() >= SHORTEST_NEAR) {
                for (String other : sounds) {
                    if (OneSlip.apart(heard, other)) {
                        add(Match.NEAR, territories.get(new Key(Match.VARIANT, other)), where);
                    }
                }
            }
        }

        Candidates candidates(String name) {
            return new Candidates(
                    name,
                    best.entrySet().stream()
                            .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                            .toList());
        }
    }
}
