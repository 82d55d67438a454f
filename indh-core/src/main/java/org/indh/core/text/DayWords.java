package org.indh.core.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;

/** Days in words. The Arabic names of months are those of Morocco's administration; so is the word for the first day. */
final class DayWords {
    private static final ImmutableMap<Language, List<String>> MONTHS = ImmutableMap.of(
            Language.FR,
            words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
            Language.EN,
            words("January February March April May June July August September October November December"),
            Language.AR,
            words("يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر"));
    private static final ImmutableMap<Language, String> FIRST =
            ImmutableMap.of(Language.FR, "1er", Language.EN, "1", Language.AR, "فاتح");

    private DayWords() {}

    static String of(LocalDate day, Language language) {
        String number =
                day.getDayOfMonth() == 1 ? FIRST.getOrDefault(language, "1") : String.valueOf(day.getDayOfMonth());
        String month = MONTHS.getOrDefault(language, List.of()).get(day.getMonthValue() - 1);
        return number + " " + month + " " + day.getYear();
    }

    private static List<String> words(String text) {
        return Splitter.on(' ').splitToList(text);
    }
}
