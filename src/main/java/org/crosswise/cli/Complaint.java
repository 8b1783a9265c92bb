package org.crosswise.cli;

import org.crosswise.engine.RuleSetException;
import org.crosswise.workshop.CaseFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in words; a stack trace helps nobody in the treatment room. */
final class Complaint implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        command.getErr().println("crosswise: " + words(problem));
        command.getErr().flush();
        return problem instanceof RuleSetException || problem instanceof CaseFileException
                ? ExitStatus.BAD_RULES
                : ExitStatus.UNFINISHED;
    }

    /** The message of a problem that has one; its kind alone otherwise. */
    static String words(Throwable problem) {
        String message = problem.getMessage();
        return message == null || message.isBlank() ? problem.getClass().getSimpleName() : message;
    }
}
