# What Praat finds in a sound by its own commands, a line for each thing:
#   pitch TIME HZ         steps of 10 ms that have a pitch: autocorrelation, 75-600 Hz, the sound as it is
#   ranged TIME HZ        the same without rumble below 50 Hz, up to 2.5 third quartiles of a first pass
#   voiced TIME HZ        for syllables: anything periodic, from 30 Hz on, without rumble
#   intensity TIME DB     steps of 10 ms, without rumble (lowest pitch 75 Hz)
#   fine TIME DB          the same for syllables, without rumble (lowest pitch 50 Hz, steps of 8 ms)
#   sounding START END    between silences of at least 250 ms, 25 dB below the loud parts, without rumble
#   rms START END PASCAL  root mean square of each sounding part, without rumble
form Contours of a sound
  text file
endform

writeInfo: ""
sound = Read from file: file$
clean = Filter (stop Hann band): 0, 50, 20

procedure printPitch: .object, .ceiling, .name$
  selectObject: .object
  track = To Pitch: 0.01, 75, .ceiling
  .frames = Get number of frames
  for .frame to .frames
    .hz = Get value in frame: .frame, "Hertz"
    if .hz <> undefined and .name$ <> ""
      .time = Get time from frame number: .frame
      appendInfoLine: .name$, " ", fixed$ (.time, 5), " ", fixed$ (.hz, 4)
    endif
  endfor
endproc

procedure printIntensity: .object, .lowest, .step, .name$
  selectObject: .object
  contour = To Intensity: .lowest, .step, "yes"
  .frames = Get number of frames
  for .frame to .frames
    .db = Get value in frame: .frame
    if .db <> undefined
      .time = Get time from frame number: .frame
      appendInfoLine: .name$, " ", fixed$ (.time, 5), " ", fixed$ (.db, 4)
    endif
  endfor
endproc

@printPitch: sound, 600, "pitch"
@printPitch: clean, 600, ""
highest = Get quantile: 0, 0, 0.75, "Hertz"
if highest <> undefined
  @printPitch: clean, min (600, 2.5 * highest), "ranged"
endif

# A nucleus may be creaky or hoarse: half of the usual periodicity is enough.
selectObject: clean
track = To Pitch (ac): 0.01, 30, 4, "no", 0.03, 0.25, 0.01, 0.35, 0.25, 450
frames = Get number of frames
for frame to frames
  hz = Get value in frame: frame, "Hertz"
  if hz <> undefined
    time = Get time from frame number: frame
    appendInfoLine: "voiced ", fixed$ (time, 5), " ", fixed$ (hz, 4)
  endif
endfor

@printIntensity: clean, 75, 0.01, "intensity"
@printIntensity: clean, 50, 0.008, "fine"

# The threshold counts from the loud parts (99th percentile), not from a single click.
selectObject: clean
contour = To Intensity: 50, 0.008, "yes"
loud = Get quantile: 0, 0, 0.99
loudest = Get maximum: 0, 0, "Parabolic"
grid = To TextGrid (silences): loud - 25 - loudest, 0.25, 0.1, "silent", "sounding"
parts = Get number of intervals: 1
for part to parts
  selectObject: grid
  label$ = Get label of interval: 1, part
  if label$ = "sounding"
    start = Get start time of interval: 1, part
    end = Get end time of interval: 1, part
    appendInfoLine: "sounding ", fixed$ (start, 5), " ", fixed$ (end, 5)
    selectObject: clean
    rms = Get root-mean-square: start, end
    appendInfoLine: "rms ", fixed$ (start, 5), " ", fixed$ (end, 5), " ", fixed$ (rms, 8)
  endif
endfor
