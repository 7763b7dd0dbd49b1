/** What was said after a position, oldest first: this protocol replays nothing by itself. */
export async function missed(origin, token, roomId, after) {
  const answer = await fetch(`${origin}/api/v1/rooms/${roomId}/messages?after=${after}`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer.json(); // messages, and the position to go on from
}
