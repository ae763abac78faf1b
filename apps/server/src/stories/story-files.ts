import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { storySchema, type Story } from "@greenroom/protocol";
import { systemCode } from "../start-error.ts";
import { syncFolder } from "../storage/session-files.ts";
import { makeWritable } from "../storage/writable.ts";
import { writeInOneStep } from "../storage/write-in-one-step.ts";

/** An id is a file's name too: nothing else than this ever becomes part of a path. */
const ID = /^[a-z0-9][a-z0-9-]{7,63}$/;
const FILE = /^([a-z0-9][a-z0-9-]{7,63})\.json$/;

export interface ReadStories {
  /** The newest first. */
  readonly stories: readonly Story[];
  /** Paths of files that cannot be read; they stay as they are. */
  readonly damaged: readonly string[];
}

/** Stories on disk, a file each, so that they outlive the sessions and the database. */
export interface StoryFiles {
  readonly folder: string;
  all(): Promise<ReadStories>;
  /** `null` where there is none, or none that can be read. */
  read(id: string): Promise<Story | null>;
  /** In the place of what was there. @throws the system's error; nothing is changed then. */
  write(story: Story): Promise<void>;
  /** `false` where there is none. */
  remove(id: string): Promise<boolean>;
}

/** @throws StartError where the folder cannot be made or written. */
export async function openStoryFiles(dataDir: string): Promise<StoryFiles> {
  const folder = join(dataDir, "stories");
  await makeWritable(folder);
  const read = async (id: string): Promise<Story | "missing" | "damaged"> => {
    if (!ID.test(id)) return "missing";
    try {
      const story = storySchema.safeParse(
        JSON.parse(await readFile(join(folder, `${id}.json`), "utf8")),
      );
      return story.success && story.data.id === id ? story.data : "damaged";
    } catch (cause) {
      return systemCode(cause) === "ENOENT" ? "missing" : "damaged";
    }
  };
  return {
    folder,
    all: async () => {
      const ids = (await namesIn(folder)).flatMap((name) => FILE.exec(name)?.[1] ?? []);
      const found = await Promise.all(ids.map(async (id) => ({ id, story: await read(id) })));
      const stories = found.flatMap(({ story }) => (typeof story === "string" ? [] : [story]));
      const damaged = found.filter(({ story }) => story === "damaged");
      return {
        stories: stories.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1)),
        damaged: damaged.map(({ id }) => join(folder, `${id}.json`)),
      };
    },
    read: async (id) => {
      const story = await read(id);
      return typeof story === "string" ? null : story;
    },
    write: (story) => {
      if (!ID.test(story.id)) throw new RangeError("Not the id of a story.");
      return writeInOneStep(join(folder, `${story.id}.json`), JSON.stringify(story));
    },
    remove: async (id) => {
      if ((await read(id)) === "missing") return false;
      await rm(join(folder, `${id}.json`), { force: true });
      await syncFolder(folder);
      return true;
    },
  };
}

/** None where somebody took the folder away. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return [];
    throw cause;
  }
}
