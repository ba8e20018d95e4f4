// bench/harness/median.ts
function median(numbers) {
  let sorted = numbers.toSorted((a, b) => a - b), middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export {
  median
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vaGFybmVzcy9tZWRpYW4udHMiXSwKICAibWFwcGluZ3MiOiAiO0FBQU8sU0FBUyxPQUFPLFNBQW9DO0FBQ3pELE1BQU0sU0FBUyxRQUFRLFNBQVMsQ0FBQyxHQUFHLE1BQU0sSUFBSSxDQUFDLEdBQ3pDLFNBQVMsT0FBTyxVQUFVO0FBQ2hDLFNBQU8sT0FBTyxTQUFTLE1BQU0sSUFBSSxPQUFPLE1BQU0sS0FBTSxPQUFPLFNBQVMsQ0FBQyxJQUFLLE9BQU8sTUFBTSxLQUFNO0FBQy9GOyIsCiAgIm5hbWVzIjogW10KfQo=
