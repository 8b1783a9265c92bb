package org.crosswise.page;

import java.nio.file.Path;
import org.crosswise.service.Disturbance;
import org.crosswise.service.PageServer;

/** The faces of the page that everything about looks and access is tried on. */
enum State {
    EMPTY {
        @Override
        void reach(AssessmentPage page, PageServer server) {
            page.settlesWholly();
        }
    },
    HALF {
        @Override
        void reach(AssessmentPage page, PageServer server) {
            page.openFile(HALF_FILLED)
                    .enter("modifiedThomasHipAngle", "RIGHT", "120")
                    .settlesWholly();
        }
    },
    FULL {
        @Override
        void reach(AssessmentPage page, PageServer server) {
            page.openFile(DESK_WORKER).settlesWholly().unfold();
        }
    },
    COMPARED {
        @Override
        void reach(AssessmentPage page, PageServer server) {
            page.openFile(DESK_WORKER_LATER).compareWith(DESK_WORKER).settlesWholly();
        }
    },
    EMERGENCY {
        @Override
        void reach(AssessmentPage page, PageServer server) {
            page.openFile(DESK_WORKER)
                    .answerItem("redFlag", Clients.EMERGENCY_FLAG, "YES")
                    .settlesWholly();
        }
    },
    ERROR {
        @Override
        void reach(AssessmentPage page, PageServer server) {
            page.openFile(HALF_FILLED).expectingFailures();
            server.disturb(Disturbance.busy());
            page.enter("beightonScore", "NONE", "11").settles();
        }
    },
    HELP {
        @Override
        void reach(AssessmentPage page, PageServer server) {
            if (page.shows("#more")) {
                page.press("#more");
            }
            page.press("#help-button");
        }
    };

    private static final Path DESK_WORKER = Clients.fileOf(Clients.deskWorker());
    private static final Path DESK_WORKER_LATER = Clients.fileOf(Clients.deskWorkerLater());
    private static final Path HALF_FILLED = Clients.file("half.json", """
            {"assessedOn":"2026-11-20","findings":[{"code":"age","value":42},{"code":"sex","value":"F"},
            {"code":"redFlag","value":"CES_SADDLE","answer":"NO"},{"code":"redFlag","value":"MOTOR_DEFICIT","answer":"UNKNOWN"},
            {"code":"condition","value":"PREGNANCY","answer":"NO"},{"code":"painNRS","value":4},
            {"code":"modifiedThomasHipAngle","side":"LEFT","value":12,"pelvisControlled":true},
            {"code":"mmtGluteusMaximus","side":"LEFT","value":"4-"},{"code":"trunkCurlUp","value":"FAIL"}]}""");

    abstract void reach(AssessmentPage page, PageServer server);
}
