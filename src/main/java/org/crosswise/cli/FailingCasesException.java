package org.crosswise.cli;

/** Cases fail, so that what they show of the rules is not worth counting. */
final class FailingCasesException extends Exception {

    private static final long serialVersionUID = 1L;

    FailingCasesException(long failing) {
        super(failing + (failing == 1 ? " case fails" : " cases fail")
                + ": nothing was counted. \"rules test\" tells why.");
    }
}
