// Validates every line of a file with ajv: node ajv.mjs SCHEMA THREADS FILE. Each thread has a part of the file of its own.
import { createReadStream, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";

/** Calls use for each line that begins in a part of the file. */
async function eachLine(file, from, to, use) {
  let rest = Buffer.alloc(0);
  let skipping = from > 0;
  let begin = Math.max(0, from - 1);
  for await (const block of createReadStream(file, { start: begin, highWaterMark: 256 * 1024 })) {
    const bytes = rest.length === 0 ? block : Buffer.concat([rest, block]);
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      if (!skipping) use(bytes.toString("utf8", start, end));
      skipping = false;
      start = end + 1;
      if (begin + start >= to) return;
    }
    rest = bytes.subarray(start);
    begin += start;
  }
  if (rest.length > 0 && !skipping) use(rest.toString("utf8"));
}

if (isMainThread) {
  const [schema, threads, file] = process.argv.slice(2);
  const { size } = statSync(file);
  const counts = await Promise.all(
    Array.from({ length: Number(threads) }, (_, i) => {
      const part = { schema, file, from: Math.floor((size * i) / threads), to: Math.floor((size * (i + 1)) / threads) };
      return new Promise((resolve, reject) => {
        new Worker(fileURLToPath(import.meta.url), { workerData: part }).once("message", resolve).once("error", reject);
      });
    }),
  );
  console.log(`${counts.reduce((sum, count) => sum + count, 0)} lines violate the schema`);
} else {
  const { default: Ajv2020 } = await import("ajv/dist/2020.js");
  const { schema, file, from, to } = workerData;
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync(schema, "utf8")));
  let bad = 0;
  await eachLine(file, from, to, (line) => {
    let body;
    try {
      body = JSON.parse(line);
    } catch {
      bad++;
      return;
    }
    if (!validate(body)) bad++;
  });
  parentPort.postMessage(bad);
}
