/** A drawing shown as a picture: what is inside can neither run nor reach the page. */
export function SvgPicture({ svg, label, className }: { svg: string; label: string; className?: string }) {
  return (
    <img
      className={className}
      alt={label}
      draggable={false}
      src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
    />
  );
}
