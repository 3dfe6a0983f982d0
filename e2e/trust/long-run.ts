/** `npm run soak` asks for the long forms of what the suite runs briefly. */
export const isLongRun = process.env.LONG_RUN === 'yes';
