package org.indh.spreadsheet.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** How a workbook counts days. A date is a number of days, its time of day the fraction. */
enum SerialDates {
    /** 1 is 1 January 1900. Day 60 is 29 February 1900, which never was: suites keep it for the sake of older files. */
    FROM_1900(LocalDate.of(1899, 12, 30)),
    /** 0 is 1 January 1904, as on older Macs. */
    FROM_1904(LocalDate.of(1904, 1, 1));

    private static final int DAY_THAT_NEVER_WAS = 60;
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final BigDecimal MILLISECONDS =
            BigDecimal.valueOf(Duration.ofDays(1).toMillis());

    private final LocalDate dayZero;

    SerialDates(LocalDate dayZero) {
        this.dayZero = dayZero;
    }

    /**
     * What a cell of that number shows under that format, in ISO 8601; empty if sheets show no date for it, as for a day
     * before the first.
     */
    Optional<String> show(BigDecimal serial, CellFormat format) {
        long days = LAST.toEpochDay() - dayZero.toEpochDay() + 1;
        BigDecimal exact = serial.multiply(MILLISECONDS).setScale(0, RoundingMode.HALF_UP);
        if (exact.signum() < 0 || exact.compareTo(MILLISECONDS.multiply(BigDecimal.valueOf(days))) >= 0) {
            return Optional.empty();
        }
        long milliseconds = exact.longValueExact();
        if (format.kind() == CellFormat.Kind.DURATION) {
            return Optional.of(Duration.ofMillis(milliseconds).toString());
        }
        long day = milliseconds / MILLISECONDS.longValueExact();
        LocalTime time = LocalTime.ofNanoOfDay(milliseconds % MILLISECONDS.longValueExact() * 1_000_000);
        if (format.kind() == CellFormat.Kind.TIME) {
            return Optional.of(time.toString());
        }
        if (this == FROM_1900 && day == 0) {
            return Optional.empty();
        }
        if (this == FROM_1900 && day == DAY_THAT_NEVER_WAS) {
            return Optional.of(cut("1900-02-29", format));
        }
        LocalDate date = dayZero.plusDays(this == FROM_1900 && day < DAY_THAT_NEVER_WAS ? day + 1 : day);
        boolean isTimed = format.kind() == CellFormat.Kind.DATE_TIME && !time.equals(LocalTime.MIDNIGHT);
        return Optional.of(isTimed ? LocalDateTime.of(date, time).toString() : cut(date.toString(), format));
    }

    private static String cut(String date, CellFormat format) {
        return switch (format.kind()) {
            case YEAR -> date.substring(0, 4);
            case MONTH -> date.substring(0, 7);
            default -> date;
        };
    }
}
