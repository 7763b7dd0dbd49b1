import { describe, expect, it } from 'vitest';
import { songCall } from './song-call-data';

describe('a call for a song', () => {
  it('is a note that stands alone', () => {
    expect(songCall('♪')).toEqual({ from: 0, length: 1 });
    expect(songCall('これ聴いて ♪')).toEqual({ from: 6, length: 1 });
    expect(songCall('これ聴いて\n♪')).toEqual({ from: 6, length: 1 });
    expect(songCall('全角の　♪')).toEqual({ from: 4, length: 1 });
  });

  it('is not a note in somebody’s voice', () => {
    expect(songCall('たのしい♪')).toBeNull();
    expect(songCall('♪ら')).toBeNull();
  });

  it('is /song with a space, at the beginning', () => {
    expect(songCall('/song ')).toEqual({ from: 0, length: 6 });
    expect(songCall('/song　')).toEqual({ from: 0, length: 6 });
    expect(songCall('/songs ')).toBeNull();
    expect(songCall('この /song ')).toBeNull();
    expect(songCall('/song')).toBeNull();
  });
});
