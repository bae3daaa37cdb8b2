#!/usr/bin/env node
import process from "node:process";
import { run } from "./cli/run.ts";

// Whoever reads the output may have read enough: `corroborate … | head`.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}

process.exitCode = await run(process.argv.slice(2), process);
