package org.crosswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An option that cannot be read is told with its name, its value and what was expected. */
class WrittenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    rules check --as-of 31.01.2027                  | '--as-of': "31.01.2027": expected a day that exists, as year-month-day, such as 2027-01-31
                    rules check --as-of 2027-02-30                  | '--as-of': "2027-02-30": expected a day that exists
                    assess --rules r --isolate --deadline 10s x     | '--deadline': "10s": expected a whole number of seconds, 1 or more, without a unit, such as 10
                    assess --rules r --isolate --deadline 0 x       | '--deadline': "0": expected a whole number of seconds, 1 or more
                    assess --rules r --isolate --memory 512MB x     | '--memory': "512MB": expected a whole number of megabytes, 64 or more, without a unit, such as 512
                    assess --rules r --isolate --memory 63 x        | '--memory': "63": expected a whole number of megabytes, 64 or more
                    serve --deadline 1.5                            | '--deadline': "1.5": expected a whole number of seconds
                    rules coverage --at-least 97,5                  | '--at-least': "97,5": expected 0 to 100, with a point before decimals
                    rules coverage --at-least 101                   | '--at-least': "101": expected 0 to 100
                    """)
    void whatCannotBeReadNamesOptionValueAndWhatWasExpected(String command, String said) {
        CommandRun run = CommandRun.of(command.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Invalid value for option ").contains(said);
    }
}
