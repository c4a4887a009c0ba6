/** Which renderer suits the machine. */

/** True when WebGL is missing or drawn by the processor: there a 2D canvas is three to five times faster. */
export function isSoftware(): boolean {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return true;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  // A browser keeps only a few contexts; the probe's is given back.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|software|basic render/i.test(name);
}

/** Device pixels for each CSS pixel; more than two cost memory and show nothing. */
export const pixelRatio = (): number => Math.min(2, window.devicePixelRatio || 1);
