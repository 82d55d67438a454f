package org.indh.core.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.indh.core.text.Resources;
import org.jspecify.annotations.Nullable;

/**
 * Reads a name down to what its spellings have in common. The rules are data: {@code names.txt} beside the lists.
 *
 * <p>"Commune d'Aït Zineb" is spelt {@code aitzineb}, sounds {@code aitzinb}, and says that it is a commune.
 */
final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final String SILENT = "·";

    /**
     * What spellings have in common.
     *
     * @param letters without accents, articles and what parts the words
     * @param sounds as it is heard
     * @param level what the name says that it is the name of
     */
    record Reading(String letters, String sounds, @Nullable TerritoryLevel level) {
        /** Whether it can be the name of that territory, by what the name says that it is the name of. */
        boolean admits(Territory territory) {
            return level == null || level == territory.level();
        }
    }

    private final ImmutableMap<String, String> articles;
    /** What stands for a word that has several forms, both as they are heard. */
    private final ImmutableMap<String, String> words;

    private final ImmutableMap<String, TerritoryLevel> levels;
    private final Rewriting letters;
    private final Rewriting sounds;

    /** @param lines those of {@code names.txt} */
    Spelling(List<String> lines) {
        this.articles = rules(lines, "article");
        this.letters = new Rewriting(rules(lines, "letter"));
        this.sounds = new Rewriting(rules(lines, "sound"));
        ImmutableMap.Builder<String, String> byWord = ImmutableMap.builder();
        rules(lines, "word").forEach((written, word) -> byWord.put(sound(written), sound(word)));
        this.words = byWord.buildKeepingLast();
        ImmutableMap.Builder<String, TerritoryLevel> ofLevels = ImmutableMap.builder();
        for (TerritoryLevel level : TerritoryLevel.values()) {
            rules(lines, "level " + level.code()).keySet().forEach(word -> ofLevels.put(word, level));
        }
        this.levels = ofLevels.buildOrThrow();
    }

    static Spelling ofMorocco() {
        return new Spelling(Resources.lines(Spelling.class, "/META-INF/indh/core/places/names.txt"));
    }

    /** What stands for what: {@code "sound k: q ; c"} says that k stands for q and for c. */
    private static ImmutableMap<String, String> rules(List<String> lines, String sort) {
        ImmutableMap.Builder<String, String> rules = ImmutableMap.builder();
        for (String line : lines) {
            if (line.startsWith(sort)) {
                int colon = line.indexOf(':');
                String target = line.substring(sort.length(), colon).strip();
                for (String written : line.substring(colon + 1).split(";", -1)) {
                    rules.put(written.strip(), target);
                }
            }
        }
        return rules.buildOrThrow();
    }

    /** The name in each script that it is written in: one reading, two for "Berkane بركان", none where nothing is left. */
    List<Reading> read(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> all = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(plain, -1)) {
            String same = letters.apply(word);
            if (!same.isEmpty() && !articles.containsKey(same)) {
                all.add(same);
            }
        }
        ImmutableList.Builder<Reading> readings = ImmutableList.builder();
        Predicate<String> arabic = Spelling::isArabic;
        for (Predicate<String> script : List.of(arabic, arabic.negate())) {
            List<String> ofScript = new ArrayList<>(all);
            ofScript.removeIf(script.negate());
            TerritoryLevel level = takeLevel(ofScript);
            if (!ofScript.isEmpty()) {
                readings.add(new Reading(String.join("", ofScript), sounds(ofScript), level));
            }
        }
        return readings.build();
    }

    /** Takes the words off both ends that say what the name is the name of. */
    private @Nullable TerritoryLevel takeLevel(List<String> name) {
        TerritoryLevel level = null;
        while (!name.isEmpty() && levels.containsKey(name.get(0))) {
            level = levels.get(name.remove(0));
        }
        while (!name.isEmpty() && levels.containsKey(name.get(name.size() - 1))) {
            level = levels.get(name.remove(name.size() - 1));
        }
        return level;
    }

    private String sounds(List<String> name) {
        StringBuilder heard = new StringBuilder();
        for (String word : name) {
            String sound = sound(word);
            heard.append(words.getOrDefault(sound, sound));
        }
        return heard.toString();
    }

    /** A word as it is heard. */
    private String sound(String word) {
        return DOUBLED.matcher(sounds.apply(word)).replaceAll("$1").replace(SILENT, "");
    }

    /** Whether most of a word's letters are Arabic. */
    private static boolean isArabic(String word) {
        long arabic = word.codePoints()
                .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.ARABIC)
                .count();
        return 2 * arabic > word.codePointCount(0, word.length());
    }
}
