package org.indh.logframe.rule;

/** Whether a text names women or men. */
final class Sexes {
    private static final WordList FEMALE = WordList.read("sexes.txt", "female");
    private static final WordList MALE = WordList.read("sexes.txt", "male");

    private Sexes() {}

    static boolean female(String text) {
        return FEMALE.occursIn(text);
    }

    static boolean male(String text) {
        return MALE.occursIn(text);
    }

    static boolean both(String text) {
        return female(text) && male(text);
    }
}
