package org.indh.core.place;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Map;

/**
 * Replaces groups of letters within a word in one pass, at each place the longest one known; what was put in is not read
 * again. {@code ^} and {@code $} stand for the word's start and end.
 */
final class Rewriting {
    private static final String START = "^";
    private static final String END = "$";

    private final ImmutableMap<String, String> replacements;
    /** The groups by their first letter, the longest first. */
    private final ImmutableListMultimap<Character, String> groups;

    /**
     * @param replacements what is put in, by what it stands for
     * @throws IllegalArgumentException where one has the word's start or end and the other has not
     */
    Rewriting(Map<String, String> replacements) {
        this.replacements = ImmutableMap.copyOf(replacements);
        ImmutableListMultimap.Builder<Character, String> byLetter = ImmutableListMultimap.builder();
        byLetter.orderValuesBy(Comparator.comparingInt(String::length).reversed());
        replacements.forEach((group, other) -> {
            if (group.startsWith(START) != other.startsWith(START) || group.endsWith(END) != other.endsWith(END)) {
                throw new IllegalArgumentException("an end of the word is lost: " + group + " to " + other);
            }
            byLetter.put(group.charAt(0), group);
        });
        this.groups = byLetter.build();
    }

    String apply(String word) {
        String text = START + word + END;
        StringBuilder rewritten = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            String group = known(text, at);
            rewritten.append(replacements.getOrDefault(group, group));
            at += group.length();
        }
        return rewritten.substring(START.length(), rewritten.length() - END.length());
    }

    /** The longest group known at that place; the letter itself where none is. */
    private String known(String text, int at) {
        for (String group : groups.get(text.charAt(at))) {
            if (text.startsWith(group, at)) {
                return group;
            }
        }
        return text.substring(at, at + 1);
    }
}
