/** An application whose modules are resolved and checked when it starts. */
module host {
    requires dev.latchkey.model;
    requires dev.latchkey.dsl;
    requires dev.latchkey.validation;
    requires dev.latchkey.feign;
    requires dev.latchkey.testkit;
    requires dev.latchkey.emulator;
    // For the emulator, which listens with it and cannot require it itself.
    requires jdk.httpserver;
    // For the mapper: Latchkey's modules are automatic and pass on no module that is not.
    requires tools.jackson.databind;
}
