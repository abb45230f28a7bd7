export interface FrameFacts {
  readonly url: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  /** Pixels. */
  readonly height: number;
}

/** The line that another site pastes. The frame may ask for the place («Поруч зі мною») and write to the clipboard. */
export function frameCode({ url, title, height }: FrameFacts): string {
  const attributes = [
    `src="${escape(url)}"`,
    `title="${escape(title)}"`,
    'width="100%"',
    `height="${height}"`,
    'style="border:0"',
    'loading="lazy"',
    'referrerpolicy="no-referrer"',
    'allow="geolocation; clipboard-write"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
