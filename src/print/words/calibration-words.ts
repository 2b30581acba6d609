/** Words of the calibration page. */
export const calibrationWords = {
  'calibration.title': ['打印校准页', 'Calibration page'],
  'calibration.about': [
    '{{sheet}} · 打印时选“实际大小”（100%），不选“适合页面”',
    '{{sheet}} · print at actual size (100%), not "fit to page"',
  ],
  'calibration.box': ['{{mm}} × {{mm}} 毫米', '{{mm}} × {{mm}} mm'],
  'calibration.line': ['此线长 {{mm}} 毫米', 'This line is {{mm}} mm long'],
  'calibration.frame': ['此框距纸边各 10 毫米', 'This frame is 10 mm from every edge'],
  'calibration.step.1': [
    '一、用直尺量上面的方框和长线。各边误差不超过 0.5 毫米，即可直接打印座签、卡片。',
    '1. Measure the box and the long line with a ruler. Within 0.5 mm plates and cards can be printed as they are.',
  ],
  'calibration.step.2': [
    '二、偏小或偏大：在打印对话框中选“实际大小”，关闭“适合页面”“缩放以适应纸张”，重新打印本页。',
    '2. Too small or too large: choose "actual size" in the print dialog, switch off "fit to page" and "scale to paper", and print this page again.',
  ],
  'calibration.step.3': [
    '三、仍有偏差：缩放比例 = 100 ÷ 量得的毫米数 × 100%。例如长线量得 98 毫米，填 102%。',
    '3. Still off: scale = 100 ÷ measured millimetres × 100%. If the line measures 98 mm, enter 102%.',
  ],
  'calibration.step.4': [
    '四、外框左右或上下不等：纸张未放正，或打印机有偏移，请靠紧导纸板后再试；双面、裁切前先打一张比对。',
    '4. Frame not centred: the paper lies askew or the printer shifts; push it against the guides and try again, and compare one sheet before printing the batch.',
  ],
} as const;
